package dev.easel.budget;

import dev.easel.budget.jdbc.JdbcLedger;
import java.util.List;
import javax.sql.DataSource;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class H2LedgerProperties extends LedgerLaws {

    private static final DataSource SOURCE = Databases.h2("jdbc:h2:./target/laws-h2;DB_CLOSE_DELAY=-1");

    @Override
    protected void clear() {
        Databases.clearLedger(SOURCE);
    }

    @Override
    protected CreditLedger open(MutableClock clock) {
        return JdbcLedger.on(SOURCE, clock);
    }

    @Property(tries = 60)
    void everyLifeOfAnAccountKeepsTheLaws(
            @ForAll("starts") String start, @ForAll("plans") CreditPlan plan, @ForAll("lives") List<Move> moves) {
        live(start, plan, moves);
    }
}
