package dev.easel.examples.cli;

import dev.easel.error.InvalidRequestException;
import dev.easel.policy.Timeouts;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long a call may take, as {@code --timeout} says. */
final class CallTime {

    private CallTime() {}

    static Timeouts of(@Nullable Integer seconds) {
        if (seconds == null) {
            return Timeouts.standard();
        }
        if (seconds < 1) {
            throw new InvalidRequestException("--timeout is at least 1 second, but was %d.".formatted(seconds));
        }
        return Timeouts.standard().withCall(Duration.ofSeconds(seconds));
    }
}
