package dev.easel.budget;

import dev.easel.budget.jdbc.JdbcLedger;
import dev.easel.budget.local.FileLedger;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four processes with eight threads each; the profile {@code long} makes ten thousand bookings of it. */
class KilledProcessesTest {

    private static final int BOOKINGS = Integer.getInteger("easel.bookings", 600);
    private static final int KILLS = 4;

    @TempDir
    Path directory;

    @Test
    void theSumOfAFileIsExactWhenProcessesAreKilled() throws Exception {
        Path file = directory.resolve("campaign.ledger");
        Campaign campaign = new Campaign(List.of("file", file.toString()), BOOKINGS, KILLS);
        try (CreditLedger ledger = FileLedger.open(file, LedgerWorker.CLOCK)) {
            campaign.open(ledger);
            campaign.run(4);
            campaign.check(ledger);
        }
    }

    @Test
    void theSumOfPostgresIsExactWhenProcessesAreKilled() throws Exception {
        DataSource source = Databases.postgres();
        Databases.clearLedger(source);
        Campaign campaign = new Campaign(List.of("jdbc", Databases.postgresUrl()), BOOKINGS, KILLS);
        try (CreditLedger ledger = JdbcLedger.on(source, LedgerWorker.CLOCK)) {
            campaign.open(ledger);
            campaign.run(4);
            campaign.check(ledger);
        }
    }

    @Test
    void theSumOfH2IsExactWhenItsProcessIsKilled() throws Exception {
        DataSource source = Databases.h2("jdbc:h2:" + directory.resolve("campaign"));
        Databases.clearLedger(source);
        Campaign campaign = new Campaign(List.of("jdbc", "jdbc:h2:" + directory.resolve("campaign")), BOOKINGS, KILLS);
        try (CreditLedger ledger = JdbcLedger.on(source, LedgerWorker.CLOCK)) {
            campaign.open(ledger);
            campaign.run(1);
            campaign.check(ledger);
        }
    }
}
