package dev.easel.internal.budget;

import dev.easel.budget.Amount;
import dev.easel.budget.Bill;

/** What a purse has set aside for one request. Safe to share. */
interface Pot {

    /** How much that was. */
    Amount amount();

    /** Books the bill of one call. */
    void settle(String part, Bill bill);

    /** Gives back what is left. */
    void release();
}
