package dev.easel.budget;

import dev.easel.budget.local.MemoryLedger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

class MemoryLedgerProperties extends LedgerLaws {

    private @Nullable CreditLedger ledger;

    @Override
    protected void clear() {
        ledger = null;
    }

    @Override
    protected CreditLedger open(MutableClock clock) {
        ledger = ledger == null ? MemoryLedger.create(clock) : ledger;
        return ledger;
    }

    @Property(tries = 400)
    void everyLifeOfAnAccountKeepsTheLaws(
            @ForAll("starts") String start, @ForAll("plans") CreditPlan plan, @ForAll("lives") List<Move> moves) {
        live(start, plan, moves);
    }
}
