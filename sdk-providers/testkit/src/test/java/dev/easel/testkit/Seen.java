package dev.easel.testkit;

import java.time.Duration;
import java.util.List;

/**
 * What a call came to.
 *
 * @param outcome how it ended
 * @param time how long that took from the moment of the fault on
 * @param wrongs all that was not as promised
 */
record Seen(Expected outcome, Duration time, List<String> wrongs) {

    /** Whether it took longer than it may. */
    boolean isLate() {
        return time.compareTo(Fault.BOUND) > 0;
    }

    @Override
    public String toString() {
        String told = "%s in %d ms".formatted(outcome, time.toMillis());
        return wrongs.isEmpty() ? told : told + "; WRONG: " + String.join("; ", wrongs);
    }
}
