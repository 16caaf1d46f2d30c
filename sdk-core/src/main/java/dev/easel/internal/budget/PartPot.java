package dev.easel.internal.budget;

import dev.easel.budget.Amount;
import dev.easel.budget.Bill;

/**
 * What one of several requests settles of a pot that is held for all of them. Its end gives nothing back.
 *
 * @param whole the pot
 * @param request the request's place among them, counted from 0
 */
record PartPot(Pot whole, int request) implements Pot {

    @Override
    public Amount amount() {
        return whole.amount();
    }

    @Override
    public void settle(String part, Bill bill) {
        whole.settle((request + 1) + "/" + part, bill);
    }

    @Override
    public void release() {}
}
