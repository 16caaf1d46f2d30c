package dev.easel.budget;

import java.time.Instant;

/**
 * One day or month of an account. Immutable.
 *
 * @param period which of the two
 * @param start its first moment
 * @param end the moment at which the next one begins, no longer part of it
 */
public record Window(Period period, Instant start, Instant end) {

    /** Whether a moment belongs to it. */
    public boolean contains(Instant moment) {
        return !moment.isBefore(start) && moment.isBefore(end);
    }
}
