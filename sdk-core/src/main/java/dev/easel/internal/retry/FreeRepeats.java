package dev.easel.internal.retry;

import java.time.Duration;
import java.util.Optional;

/** Sends what costs nothing again until it succeeds, or the call's time is up: paid work hangs on it. */
public final class FreeRepeats implements Repeats {

    private final Backoff backoff;

    public FreeRepeats(Backoff backoff) {
        this.backoff = backoff;
    }

    @Override
    public Optional<Duration> next(Miss miss, int attempts, Duration left) {
        Duration wait = miss.failure().retryAfter().orElseGet(() -> backoff.wait(attempts));
        return miss.passing() && wait.compareTo(left) < 0 ? Optional.of(wait) : Optional.empty();
    }
}
