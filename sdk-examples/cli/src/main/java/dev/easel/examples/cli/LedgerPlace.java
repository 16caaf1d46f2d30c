package dev.easel.examples.cli;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.easel.budget.CreditLedger;
import dev.easel.budget.CreditPlan;
import dev.easel.budget.jdbc.JdbcLedger;
import dev.easel.budget.local.FileLedger;
import dev.easel.error.InvalidRequestException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * An account in a ledger that a command opened, with what it needs.
 *
 * @param ledger the ledger
 * @param account the account's name
 * @param connections closes the connections to its database, if it has one
 */
record LedgerPlace(CreditLedger ledger, String account, Runnable connections) implements AutoCloseable {

    private static final String H2 = "jdbc:h2:";
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String ONLY_IF_THERE = ";IFEXISTS=TRUE";
    private static final int CONNECTIONS = 4;
    private static final long CONNECT_MILLIS = 10_000;

    /** An account that is there, in a file or in a database by its JDBC URL. */
    static LedgerPlace open(String where, String account, Clock clock) {
        if (isDatabase(where)) {
            return database(where.startsWith(H2) ? where + ONLY_IF_THERE : where, account, source -> {});
        }
        Path file = Path.of(where);
        if (!Files.exists(file)) {
            throw new InvalidRequestException(
                    "There is no ledger %s. Name a --plan to make it and open the account.".formatted(where));
        }
        return new LedgerPlace(FileLedger.open(file, clock), account, () -> {});
    }

    /** The same, made where it is not there, with a plan from now on. */
    static LedgerPlace open(String where, String account, CreditPlan plan, Clock clock) {
        LedgerPlace place = isDatabase(where)
                ? database(where, account, JdbcLedger::createSchema)
                : new LedgerPlace(FileLedger.open(Path.of(where), clock), account, () -> {});
        try {
            place.ledger.open(account, plan);
            return place;
        } catch (RuntimeException e) {
            place.close();
            throw e;
        }
    }

    private static boolean isDatabase(String where) {
        boolean known = where.startsWith(H2) || where.startsWith(POSTGRESQL);
        if (!known && where.startsWith("jdbc:")) {
            throw new InvalidRequestException(
                    "A ledger is a file, or a database with %s or %s, but was %s.".formatted(H2, POSTGRESQL, where));
        }
        return known;
    }

    /** A database goes by its own clock, since machines share it. */
    private static LedgerPlace database(String url, String account, Consumer<DataSource> first) {
        HikariDataSource source = connections(url);
        try {
            first.accept(source);
            return new LedgerPlace(JdbcLedger.on(source), account, source::close);
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
    }

    private static HikariDataSource connections(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(CONNECT_MILLIS);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        ledger.close();
        connections.run();
    }
}
