package dev.easel.budget;

import java.time.Instant;

/**
 * How an account stands in one day or month. Immutable.
 *
 * @param window the day or month
 * @param limit the most that a hold may bring it to
 * @param used what is settled; above the limit where a bill was higher than its hold
 * @param held what is held for calls that are not settled
 */
public record WindowBalance(Window window, Amount limit, Amount used, Amount held) {

    /** Rejects more than can be counted. */
    public WindowBalance {
        used.plus(held);
    }

    /** What can still be held; nothing if the account is overdrawn. */
    public Amount left() {
        return limit.without(used).without(held);
    }

    /** Whether so much can be held besides what is there. */
    public boolean admits(Amount amount) {
        return used.plus(held).plus(amount).compareTo(limit) <= 0;
    }

    /** The moment from which the whole limit is there again. */
    public Instant resets() {
        return window.end();
    }
}
