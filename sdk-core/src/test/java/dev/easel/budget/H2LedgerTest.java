package dev.easel.budget;

import dev.easel.budget.jdbc.JdbcLedger;
import javax.sql.DataSource;

class H2LedgerTest extends LedgerFacts {

    private static final DataSource SOURCE = Databases.h2("jdbc:h2:./target/facts-h2;DB_CLOSE_DELAY=-1");

    @Override
    void clear() {
        Databases.clearLedger(SOURCE);
    }

    @Override
    CreditLedger open(MutableClock clock) {
        return JdbcLedger.on(SOURCE, clock);
    }
}
