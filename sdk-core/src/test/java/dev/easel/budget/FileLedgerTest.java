package dev.easel.budget;

import dev.easel.budget.local.FileLedger;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class FileLedgerTest extends LedgerFacts {

    @TempDir
    Path directory;

    @Override
    void clear() {}

    @Override
    CreditLedger open(MutableClock clock) {
        return FileLedger.open(directory.resolve("acme.ledger"), clock);
    }
}
