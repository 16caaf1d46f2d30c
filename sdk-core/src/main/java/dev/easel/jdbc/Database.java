package dev.easel.jdbc;

import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.error.LocalFailureException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database and its transactions. Each is repeated where it met another one or lost its connection, so work on it must be
 * such that twice is as good as once. An interrupt waits until it is done. Safe to share.
 */
public final class Database {

    private static final Logger log = LoggerFactory.getLogger("dev.easel");
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(5);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(1);
    private static final int LONGEST_PAUSE = 100;
    private static final int ANSWER_MILLIS = 20_000;

    private final DataSource source;
    private final Product product;

    /** A database that connections come from; they are given back after each transaction. */
    public Database(DataSource source) {
        this.source = source;
        this.product = repeat(source, Product::of);
    }

    /** Something done on a connection. */
    public interface Work<T> {

        /** Does it, perhaps once more after it failed. */
        T on(Connection connection) throws SQLException;
    }

    /** Whose database it is. */
    public Product product() {
        return product;
    }

    /** Does work that is kept for good, all of it or nothing. */
    public <T> T transaction(Work<T> work) {
        return product == Product.H2
                ? H2Turn.take(() -> repeat(source, transactional(work)))
                : repeat(source, transactional(work));
    }

    private <T> Work<T> transactional(Work<T> work) {
        return connection -> {
            connection.setAutoCommit(false);
            try {
                T result = work.on(connection);
                connection.commit();
                if (product == Product.H2) {
                    H2Turn.force(connection);
                }
                return result;
            } catch (SQLException | RuntimeException e) {
                rollBack(connection, e);
                throw e;
            }
        };
    }

    /** Runs a single statement, which is a transaction of its own. */
    public <T> T statement(Work<T> work) {
        return repeat(source, single(work));
    }

    /** Runs a single statement once; empty where it failed in a way that passes, so that nobody knows whether it was done. */
    public <T> Optional<T> statementOnce(Work<Optional<T>> work) {
        try (Connection connection = source.getConnection()) {
            return prepared(connection, single(work));
        } catch (SQLException e) {
            if (Passing.is(e)) {
                return Optional.empty();
            }
            throw trouble(e);
        }
    }

    private static <T> Work<T> single(Work<T> work) {
        return connection -> {
            connection.setAutoCommit(true);
            return work.on(connection);
        };
    }

    private static void rollBack(Connection connection, Exception trouble) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            trouble.addSuppressed(e);
        }
    }

    private static <T> T repeat(DataSource source, Work<T> work) {
        long until = System.nanoTime() + PATIENCE;
        boolean interrupted = Thread.interrupted();
        try {
            for (int attempt = 1; ; attempt++) {
                try (Connection connection = source.getConnection()) {
                    return prepared(connection, work);
                } catch (SQLException e) {
                    if (!Passing.is(e) || System.nanoTime() - until > 0) {
                        throw trouble(e);
                    }
                    pause(attempt);
                    interrupted |= Thread.interrupted();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** With an end to waiting for an answer, and given back as it was. */
    private static <T> T prepared(Connection connection, Work<T> work) throws SQLException {
        boolean auto = connection.getAutoCommit();
        int timeout = connection.getNetworkTimeout();
        connection.setNetworkTimeout(Runnable::run, ANSWER_MILLIS);
        try {
            return work.on(connection);
        } finally {
            restore(connection, auto, timeout);
        }
    }

    private static void restore(Connection connection, boolean auto, int timeout) {
        try {
            connection.setAutoCommit(auto);
            connection.setNetworkTimeout(Runnable::run, timeout);
        } catch (SQLException e) {
            log.debug("A broken connection is given back: {}", e.toString());
        }
    }

    private static void pause(int attempt) {
        LockSupport.parkNanos(PAUSE * ThreadLocalRandom.current().nextInt(1, Math.min(LONGEST_PAUSE, 4 * attempt)));
    }

    private static LocalFailureException trouble(SQLException e) {
        return new LocalFailureException(Failure.unsent(
                        Category.LOCAL_IO,
                        "The database cannot be used: %s (SQLState %s). Nothing was sent; what was booked on the way is listed as uncertain."
                                .formatted(reason(e), e.getSQLState()))
                .cause(e)
                .build());
    }

    /** What the driver says, where a pool of connections has wrapped it. */
    private static String reason(SQLException e) {
        return e.getCause() instanceof SQLException driver ? reason(driver) : String.valueOf(e.getMessage());
    }
}
