package dev.easel.internal.budget;

import dev.easel.budget.Amount;
import dev.easel.budget.HoldRequest;

/** Something that pays: an account of a ledger, or the limit of a view. Safe to share. */
interface Purse {

    /** What it counts. */
    String unit();

    /** The most that can be set aside now. */
    Amount left();

    /**
     * Sets an amount aside.
     *
     * @param request with any account; a purse knows its own
     * @throws dev.easel.error.BudgetExceededException if it does not fit
     */
    Pot hold(HoldRequest request);
}
