package dev.easel.budget.books;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees when a clock goes forward by more than a day while less than that passes: since no clock of a ledger goes back, a
 * wrong one would skip days for good. One for each ledger; safe to share.
 */
public final class ClockWatch {

    private static final Logger log = LoggerFactory.getLogger("dev.easel");
    private static final Duration MOST = Duration.ofDays(1);

    private final LongSupplier nanos;
    private @Nullable Instant lastTime;
    private long lastNanos;

    /** A watch that knows what passed by {@link System#nanoTime}. */
    public ClockWatch() {
        this(System::nanoTime);
    }

    ClockWatch(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Takes a reading of the clock, and says if it leapt since the one before. */
    public synchronized Optional<String> observe(Instant time) {
        Instant before = lastTime;
        Duration passed = Duration.ofNanos(nanos.getAsLong() - lastNanos);
        lastTime = time;
        lastNanos = nanos.getAsLong();
        if (before == null || Duration.between(before, time).minus(passed).compareTo(MOST) <= 0) {
            return Optional.empty();
        }
        String leap = "The clock went from %s to %s while %s passed.".formatted(before, time, passed);
        log.warn("{} Days and months of ledgers were skipped; see that the clock is right.", leap);
        return Optional.of(leap);
    }
}
