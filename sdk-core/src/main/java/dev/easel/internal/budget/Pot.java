package dev.easel.internal.budget;

import dev.easel.budget.Amount;
import dev.easel.budget.Bill;

/** What a purse has set aside for one request. Safe to share. */
interface Pot {

    /** How much that was. */
    Amount amount();

    /** Books the bill of one call. Where this throws, {@link #release} does it once more. */
    void settle(String part, Bill bill);

    /** Gives back what is left; where this throws, it stays held. */
    void release();
}
