package dev.easel.budget;

import dev.easel.budget.local.MemoryLedger;

class MemoryLedgerTest extends LedgerFacts {

    @Override
    void clear() {}

    @Override
    CreditLedger open(MutableClock clock) {
        return MemoryLedger.create(clock);
    }
}
