package dev.easel.examples.cli;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.easel.budget.CreditLedger;
import dev.easel.budget.jdbc.JdbcLedger;
import dev.easel.budget.local.FileLedger;
import dev.easel.error.InvalidRequestException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A ledger that a command opened, with what it needs.
 *
 * @param ledger the ledger
 * @param connections closes the connections to its database, if it has one
 */
record LedgerPlace(CreditLedger ledger, Runnable connections) implements AutoCloseable {

    private static final String H2 = "jdbc:h2:";
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String ONLY_IF_THERE = ";IFEXISTS=TRUE";
    private static final int CONNECTIONS = 4;
    private static final long CONNECT_MILLIS = 10_000;

    /**
     * Opens a file, or a database by its JDBC URL.
     *
     * @param make whether to make it where there is none
     */
    static LedgerPlace open(String where, boolean make) {
        if (where.startsWith(H2) || where.startsWith(POSTGRESQL)) {
            return database(where.startsWith(H2) && !make ? where + ONLY_IF_THERE : where, make);
        }
        if (where.startsWith("jdbc:")) {
            throw new InvalidRequestException(
                    "A ledger is a file, or a database with %s or %s, but was %s.".formatted(H2, POSTGRESQL, where));
        }
        Path file = Path.of(where);
        if (!make && !Files.exists(file)) {
            throw new InvalidRequestException(
                    "There is no ledger %s. Name a --plan to make it and open the account.".formatted(where));
        }
        return new LedgerPlace(FileLedger.open(file), () -> {});
    }

    private static LedgerPlace database(String url, boolean make) {
        HikariDataSource source = connections(url);
        try {
            if (make) {
                JdbcLedger.createSchema(source);
            }
            return new LedgerPlace(JdbcLedger.on(source), source::close);
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
