package dev.easel.budget;

import dev.easel.budget.local.FileLedger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FileLedgerProperties extends LedgerLaws {

    private static final Path FILE = Path.of("target", "laws.ledger");

    @Override
    protected void clear() {
        try {
            Files.deleteIfExists(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected CreditLedger open(MutableClock clock) {
        return FileLedger.open(FILE, clock);
    }

    @Property(tries = 60)
    void everyLifeOfAnAccountKeepsTheLaws(
            @ForAll("starts") String start, @ForAll("plans") CreditPlan plan, @ForAll("lives") List<Move> moves) {
        live(start, plan, moves);
    }
}
