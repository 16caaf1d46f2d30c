package dev.easel.budget;

import dev.easel.budget.jdbc.JdbcLedger;

class PostgresLedgerTest extends LedgerFacts {

    @Override
    void clear() {
        Databases.clearLedger(Databases.postgres());
    }

    @Override
    CreditLedger open(MutableClock clock) {
        return JdbcLedger.on(Databases.postgres(), clock);
    }
}
