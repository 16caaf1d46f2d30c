package dev.easel.policy;

import dev.easel.error.InvalidRequestException;
import java.time.Duration;

/**
 * How long things may take. Immutable.
 *
 * @param call everything from the request to the last image, more than 0; by default 10 minutes
 */
public record Timeouts(Duration call) {

    /** The time that a call has unless told otherwise, in minutes: vendors need up to 3 for one large image. */
    public static final int DEFAULT_CALL_MINUTES = 10;

    /** Rejects times that no call could keep. */
    public Timeouts {
        if (call.isZero() || call.isNegative()) {
            throw new InvalidRequestException("A call's time must be more than 0, but was %s.".formatted(call));
        }
    }

    /** The usual times. */
    public static Timeouts standard() {
        return new Timeouts(Duration.ofMinutes(DEFAULT_CALL_MINUTES));
    }

    /** The same with another time for the whole call. */
    public Timeouts withCall(Duration time) {
        return new Timeouts(time);
    }
}
