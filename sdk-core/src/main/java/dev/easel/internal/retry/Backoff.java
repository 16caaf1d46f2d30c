package dev.easel.internal.retry;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Waits that grow. Immutable and safe to share as far as its random numbers are. */
public final class Backoff {

    private final Duration first;
    private final Duration longest;
    private final RandomGenerator random;

    public Backoff(Duration first, Duration longest, RandomGenerator random) {
        this.first = first;
        this.longest = longest;
        this.random = random;
    }

    /**
     * A wait between half and all of first · 2^(k - 1), or of the longest if that is less.
     *
     * @param k 1 for the first wait
     */
    public Duration wait(int k) {
        long most = longest.toNanos();
        long all = first.toNanos();
        for (int i = 1; i < k && all < most; i++) {
            all = 2 * all;
        }
        all = Math.min(all, most);
        return Duration.ofNanos(all / 2 + random.nextLong(all - all / 2 + 1));
    }
}
