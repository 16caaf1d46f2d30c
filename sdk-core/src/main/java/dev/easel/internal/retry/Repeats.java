package dev.easel.internal.retry;

import java.time.Duration;
import java.util.Optional;

/** Decides whether a request is sent again. Used for one request. */
public interface Repeats {

    /**
     * How long to wait before the next attempt; empty if there is none.
     *
     * @param miss how the last one ended
     * @param attempts how many there were, at least 1
     * @param left what is left of the call's time
     */
    Optional<Duration> next(Miss miss, int attempts, Duration left);

    /** The request succeeded. */
    default void succeeded() {}
}
