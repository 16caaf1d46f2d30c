package dev.easel.budget;

import dev.easel.budget.jdbc.JdbcLedger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PostgresLedgerProperties extends LedgerLaws {

    @Override
    protected void clear() {
        Databases.clearLedger(Databases.postgres());
    }

    @Override
    protected CreditLedger open(MutableClock clock) {
        return JdbcLedger.on(Databases.postgres(), clock);
    }

    @Property(tries = 60)
    void everyLifeOfAnAccountKeepsTheLaws(
            @ForAll("starts") String start, @ForAll("plans") CreditPlan plan, @ForAll("lives") List<Move> moves) {
        live(start, plan, moves);
    }
}
