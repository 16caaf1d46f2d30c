package dev.easel.internal.retry;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Waits stay within half and all of first · 2^(k - 1), and below the longest. */
class BackoffProperties {

    private static final long TEN_MINUTES = 600_000_000_000L;

    @Property
    void aWaitIsBetweenHalfAndAllOfItsPower(
            @ForAll @LongRange(max = TEN_MINUTES) long first,
            @ForAll @LongRange(max = TEN_MINUTES) long longest,
            @ForAll @IntRange(min = 1, max = 100) int k,
            @ForAll long seed) {
        long all = BigInteger.valueOf(first)
                .shiftLeft(k - 1)
                .min(BigInteger.valueOf(longest))
                .longValueExact();
        long wait = new Backoff(Duration.ofNanos(first), Duration.ofNanos(longest), new Random(seed))
                .wait(k)
                .toNanos();
        assertTrue(wait >= all / 2 && wait <= all, () -> wait + " is not within half and all of " + all);
    }

    @Property(tries = 20)
    void waitsDiffer(@ForAll long seed) {
        Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(8), new Random(seed));
        assertTrue(
                IntStream.range(0, 50).mapToObj(i -> backoff.wait(1)).distinct().count() > 10);
    }
}
