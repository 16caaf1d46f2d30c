package dev.easel.examples.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.easel.budget.Amount;
import dev.easel.budget.Bill;
import dev.easel.budget.CreditLedger;
import dev.easel.budget.CreditPlan;
import dev.easel.budget.HoldRequest;
import dev.easel.budget.jdbc.JdbcLedger;
import dev.easel.budget.local.FileLedger;
import dev.easel.budget.local.MemoryLedger;
import dev.easel.pricing.Credits;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** How many holds on one account are made and settled in a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class HoldsBenchmark {

    private static final String ACCOUNT = "acme";
    private static final Amount ONE = Amount.of(Credits.of(1));
    private static final CreditPlan PLAN = CreditPlan.perDay("large", Amount.of(Credits.of(1_000_000_000)));
    private static final int CONNECTIONS = 16;

    /** Where the ledger is. */
    @Param({"memory", "file", "h2", "postgresql"})
    public String ledger = "memory";

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private CreditLedger books = MemoryLedger.create();

    /** Opens the ledger and its account. */
    @Setup
    public void openLedger() throws IOException {
        Path directory = Files.createTempDirectory("easel-holds");
        books = switch (ledger) {
            case "file" -> FileLedger.open(directory.resolve("holds.ledger"));
            case "h2" -> database("jdbc:h2:file:" + directory.resolve("holds"));
            case "postgresql" -> {
                EmbeddedPostgres server = EmbeddedPostgres.start();
                open.push(server);
                yield database(server.getJdbcUrl("postgres", "postgres"));
            }
            default -> MemoryLedger.create();
        };
        open.push(books);
        books.open(ACCOUNT, PLAN);
    }

    private CreditLedger database(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        HikariDataSource pool = new HikariDataSource(config);
        open.push(pool);
        JdbcLedger.createSchema(pool);
        return JdbcLedger.on(pool);
    }

    /** One thread. */
    @Benchmark
    @Threads(1)
    public void by1() {
        spend();
    }

    /** Eight threads. */
    @Benchmark
    @Threads(8)
    public void by8() {
        spend();
    }

    /** Sixty-four threads. */
    @Benchmark
    @Threads(64)
    public void by64() {
        spend();
    }

    private void spend() {
        String hold = books.hold(HoldRequest.of(ACCOUNT, ONE)).id();
        books.settle(hold, Bill.of(ONE));
    }

    /** Closes everything. */
    @TearDown
    public void close() throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }
}
