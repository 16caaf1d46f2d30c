package dev.easel.policy;

import dev.easel.error.InvalidRequestException;
import dev.easel.house.HouseStyle;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * When a request is sent again. A paid one is, only where the one before was provably not executed: no connection, or an
 * answer that says so. Polls and downloads cost nothing and are repeated until the call's time is up. Immutable.
 *
 * <p>The wait before attempt k + 1 is random between half and all of {@link #firstWait()} · 2<sup>k - 1</sup>, at most
 * {@link #longestBackoff()}; a wait that the vendor asks for is kept in full.
 */
@Value.Immutable
@HouseStyle
public abstract class RetryPolicy {

    /** How often a request is sent at most, the first time included. */
    public static final int DEFAULT_MAX_ATTEMPTS = 3;

    /** How many tokens a client has for retries. */
    public static final int BUDGET = 50;

    /** How many tokens a retry takes. */
    public static final int BUDGET_PER_RETRY = 5;

    private static final Duration FIRST_WAIT = Duration.ofMillis(500);
    private static final Duration LONGEST_BACKOFF = Duration.ofSeconds(8);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final int MOST_ATTEMPTS = 10;

    RetryPolicy() {}

    /** Starts with the usual values. */
    public static Builder builder() {
        return new Builder();
    }

    /** The usual values. */
    public static RetryPolicy standard() {
        return builder().build();
    }

    /** Sends nothing twice, polls and downloads apart. */
    public static RetryPolicy never() {
        return builder().maxAttempts(1).build();
    }

    /** How often a request is sent at most, the first time included: 1 to 10, by default {@value #DEFAULT_MAX_ATTEMPTS}. */
    @Value.Default
    public int maxAttempts() {
        return DEFAULT_MAX_ATTEMPTS;
    }

    /** The base of the wait before the second attempt; by default half a second. */
    @Value.Default
    public Duration firstWait() {
        return FIRST_WAIT;
    }

    /** The most that the growing wait comes to; by default 8 seconds. */
    @Value.Default
    public Duration longestBackoff() {
        return LONGEST_BACKOFF;
    }

    /** The longest wait that a vendor may ask for; a longer one fails the call at once. By default 60 seconds. */
    @Value.Default
    public Duration longestWait() {
        return LONGEST_WAIT;
    }

    /**
     * How often a paid request is sent again although the vendor may have executed and billed it: 0 to 9, by default never.
     * Each time can cost the price of the call once more, which no quote holds.
     */
    @Value.Default
    public int retriesEvenIfBilled() {
        return 0;
    }

    /** The same, with paid requests sent again up to some times although they may have been billed. */
    public RetryPolicy retryEvenIfBilled(int times) {
        return builder().from(this).retriesEvenIfBilled(times).build();
    }

    /** Rejects what makes no sense. */
    @Value.Check
    void check() {
        if (maxAttempts() < 1 || maxAttempts() > MOST_ATTEMPTS) {
            throw new InvalidRequestException(
                    "The attempts must be 1 to %d, but were %d.".formatted(MOST_ATTEMPTS, maxAttempts()));
        }
        if (retriesEvenIfBilled() < 0 || retriesEvenIfBilled() >= MOST_ATTEMPTS) {
            throw new InvalidRequestException("The retries that may be billed must be 0 to %d, but were %d."
                    .formatted(MOST_ATTEMPTS - 1, retriesEvenIfBilled()));
        }
        if (firstWait().isNegative()
                || longestBackoff().isNegative()
                || longestWait().isNegative()) {
            throw new InvalidRequestException("A wait must not be negative.");
        }
    }

    /** Builds {@link RetryPolicy}s. Not thread-safe. */
    public static final class Builder extends ImmutableRetryPolicy.Builder {
        Builder() {}
    }
}
