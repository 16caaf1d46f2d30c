package dev.easel.examples.cli;

import dev.easel.error.InvalidRequestException;
import dev.easel.policy.Timeouts;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How long a call may take. */
final class TimeLimit {

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "How long the whole call may take; 600 unless set.")
    private @Nullable Integer seconds;

    Timeouts timeouts() {
        if (seconds == null) {
            return Timeouts.standard();
        }
        if (seconds < 1) {
            throw new InvalidRequestException("--timeout is at least 1 second, but was %d.".formatted(seconds));
        }
        return Timeouts.standard().withCall(Duration.ofSeconds(seconds));
    }
}
