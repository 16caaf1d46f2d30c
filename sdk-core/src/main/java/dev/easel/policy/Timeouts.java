package dev.easel.policy;

import dev.easel.error.InvalidRequestException;
import dev.easel.house.HouseStyle;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** How long things may take; each more than 0. The limit that ends a call is named in its error. Immutable. */
@Value.Immutable
@HouseStyle
public abstract class Timeouts {

    /** The time of a whole call, in minutes: vendors need up to 3 for one large image. */
    public static final int DEFAULT_CALL_MINUTES = 10;

    /** The time to connect, in seconds. */
    public static final int DEFAULT_CONNECT_SECONDS = 10;

    /** The longest silence while bytes are due, in seconds. */
    public static final int DEFAULT_IDLE_SECONDS = 60;

    /** The time of one question after a task, in seconds. */
    public static final int DEFAULT_POLL_SECONDS = 30;

    private static final Duration FIRST_POLL = Duration.ofMillis(500);
    private static final Duration LONGEST_POLL = Duration.ofSeconds(5);

    Timeouts() {}

    /** Starts with the usual times. */
    public static Builder builder() {
        return new Builder();
    }

    /** The usual times. */
    public static Timeouts standard() {
        return builder().build();
    }

    /**
     * Everything from the request to the last image: connecting, upload, waits, retries, polls, downloads, files. By default
     * {@value #DEFAULT_CALL_MINUTES} minutes.
     */
    @Value.Default
    public Duration call() {
        return Duration.ofMinutes(DEFAULT_CALL_MINUTES);
    }

    /** Finding the host, connecting, and agreeing on TLS. By default {@value #DEFAULT_CONNECT_SECONDS} seconds. */
    @Value.Default
    public Duration connect() {
        return Duration.ofSeconds(DEFAULT_CONNECT_SECONDS);
    }

    /**
     * From the request's last byte to the head of the answer, and between two pieces of a stream. Unset, what is left of the
     * call: vendors draw for minutes without a word.
     */
    public abstract Optional<Duration> response();

    /**
     * The longest silence within an upload, a JSON answer that has begun, or a download. By default
     * {@value #DEFAULT_IDLE_SECONDS} seconds.
     */
    @Value.Default
    public Duration idle() {
        return Duration.ofSeconds(DEFAULT_IDLE_SECONDS);
    }

    /** One question after a task, which is then asked again. By default {@value #DEFAULT_POLL_SECONDS} seconds. */
    @Value.Default
    public Duration poll() {
        return Duration.ofSeconds(DEFAULT_POLL_SECONDS);
    }

    /** The most that the first wait between two questions after a task takes; by default half a second. */
    @Value.Default
    public Duration firstPoll() {
        return FIRST_POLL;
    }

    /** The most that the growing wait between two questions comes to; by default 5 seconds. */
    @Value.Default
    public Duration longestPoll() {
        return LONGEST_POLL;
    }

    /** The same with another time for the whole call. */
    public Timeouts withCall(Duration time) {
        return builder().from(this).call(time).build();
    }

    /** Rejects times that nothing could keep. */
    @Value.Check
    void check() {
        Stream.concat(Stream.of(call(), connect(), idle(), poll(), firstPoll(), longestPoll()), response().stream())
                .filter(time -> time.isZero() || time.isNegative())
                .findFirst()
                .ifPresent(time -> {
                    throw new InvalidRequestException("A time must be more than 0, but was %s.".formatted(time));
                });
    }

    /** Builds {@link Timeouts}. Not thread-safe. */
    public static final class Builder extends ImmutableTimeouts.Builder {
        Builder() {}
    }
}
