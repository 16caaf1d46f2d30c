package dev.easel.budget.jdbc;

import dev.easel.budget.books.Account;
import dev.easel.budget.books.Bookkeeper;
import dev.easel.budget.books.ClockWatch;
import dev.easel.budget.books.Desk;
import dev.easel.budget.jdbc.JdbcBooks.Intent;
import dev.easel.jdbc.Database;
import dev.easel.jdbc.UncheckedSqlException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/** Work in transactions of a database. Safe to share. */
class JdbcDesk implements Desk {

    private final Database database;
    private final Optional<Clock> clock;
    private final ClockWatch watch = new ClockWatch();

    JdbcDesk(Database database, Optional<Clock> clock) {
        this.database = database;
        this.clock = clock;
    }

    Database database() {
        return database;
    }

    /** The time, if a clock was given. */
    Optional<Instant> now() {
        return clock.map(given -> given.instant().truncatedTo(ChronoUnit.MICROS));
    }

    @Override
    public <T> T change(Function<Bookkeeper, T> work) {
        return database.transaction(connection -> work(connection, Intent.CHANGE, work));
    }

    @Override
    public <T> T read(Function<Bookkeeper, T> work) {
        return database.transaction(connection -> work(connection, Intent.READ, work));
    }

    private <T> T work(Connection connection, Intent intent, Function<Bookkeeper, T> work) throws SQLException {
        try {
            JdbcBooks books = new JdbcBooks(connection, intent, now(), this::seen);
            return work.apply(new Bookkeeper(books, watch));
        } catch (UncheckedSqlException e) {
            throw e.trouble();
        }
    }

    /** Told of every account as it is read, at its own time. */
    void seen(Account account) {}

    /** Reports the clock if it leapt. */
    void observe(String account, Instant now) {
        watch.observe(now)
                .ifPresent(leap -> change(keeper -> {
                    keeper.leapt(account, leap);
                    return leap;
                }));
    }

    /** The connections are the caller's. */
    @Override
    public void close() {}
}
