package dev.easel.internal.sieve;

import dev.easel.error.Category;

/** What is left of a limit. Used by one thread. */
final class Allowance {

    private final long limit;
    private final String what;
    private long left;

    /** Starts full; what is counted is said in words that follow "at most n bytes". */
    Allowance(long limit, String what) {
        this.limit = limit;
        this.what = what;
        this.left = limit;
    }

    long left() {
        return left;
    }

    void take(long bytes) throws SieveException {
        left -= bytes;
        if (left < 0) {
            throw tooLarge(limit, what);
        }
    }

    static SieveException tooLarge(long limit, String what) {
        return new SieveException(
                Category.TOO_LARGE,
                "The vendor's answer is too large: at most %d bytes %s are taken in. Ask for fewer or smaller images."
                        .formatted(limit, what));
    }
}
