package dev.easel.budget;

import com.zaxxer.hikari.HikariDataSource;
import dev.easel.budget.jdbc.JdbcLedger;
import dev.easel.budget.local.FileLedger;
import dev.easel.error.BudgetExceededException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * A process that holds and settles one credit after another on many threads until the account is full, and says so: {@code
 * H} and the id once a hold is told, {@code S} once it is settled. To be killed at any moment.
 */
final class LedgerWorker {

    static final String ACCOUNT = "campaign";
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private LedgerWorker() {}

    /** The arguments: {@code file} with a path or {@code jdbc} with a URL, and how many threads. */
    public static void main(String... args) throws Exception {
        int threads = Integer.parseInt(args[2]);
        try (CreditLedger ledger = open(args[0], args[1], threads)) {
            Threads.run(threads, thread -> spendAll(ledger, System.out));
        }
    }

    private static CreditLedger open(String kind, String where, int threads) {
        if (kind.equals("file")) {
            return FileLedger.open(Path.of(where), CLOCK);
        }
        HikariDataSource pool = Databases.pool(where, where.startsWith("jdbc:h2") ? "" : "postgres", threads);
        return JdbcLedger.on(pool, CLOCK);
    }

    private static void spendAll(CreditLedger ledger, PrintStream out) {
        while (true) {
            try {
                String id =
                        ledger.hold(HoldRequest.of(ACCOUNT, World.credits(1))).id();
                out.println("H " + id);
                ledger.settle(id, Bill.of(World.credits(1)));
                out.println("S " + id);
            } catch (BudgetExceededException full) {
                return;
            }
        }
    }
}
