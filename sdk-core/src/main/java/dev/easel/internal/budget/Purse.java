package dev.easel.internal.budget;

import dev.easel.budget.Amount;
import dev.easel.budget.HoldRequest;
import java.util.Optional;

/** Something that pays: an account of a ledger, or the limit of a view. Safe to share. */
interface Purse {

    /** What it counts. */
    String unit();

    /** The most that a call of unknown price may take, if the caller has set that. */
    Optional<Amount> bound();

    /**
     * Sets an amount aside.
     *
     * @param request with any account; a purse knows its own
     * @throws dev.easel.error.BudgetExceededException if it does not fit
     */
    Pot hold(HoldRequest request);
}
