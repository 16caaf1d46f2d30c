package dev.easel.budget.jdbc;

import dev.easel.budget.CreditLedger;
import dev.easel.budget.books.DeskLedger;
import dev.easel.jdbc.Database;
import dev.easel.jdbc.Product;
import dev.easel.jdbc.Schema;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * A ledger in a database: PostgreSQL for many machines, or H2 in a file for one process. The application brings the driver;
 * a module of its own needs {@code requires java.sql}.
 *
 * <p>Each piece of work is a transaction of its own on a connection of its own. Where it meets another one, or loses its
 * connection, it is repeated; each has an id, so that it is never done twice. Give the data source times of its own for
 * connecting: no work is begun again later than 5 seconds after it first was.
 */
public final class JdbcLedger {

    private static final Schema SCHEMA = new Schema("ledger", 1, "/META-INF/easel/ledger.sql");

    private JdbcLedger() {}

    /** The SQL that makes the tables, for an application's own migrations; also {@code META-INF/easel/ledger.sql}. */
    public static String schema() {
        return SCHEMA.script();
    }

    /** Makes the tables where they are not there; changes nothing else. */
    public static void createSchema(DataSource source) {
        SCHEMA.create(new Database(source));
    }

    /**
     * The ledger of a database on the database's own clock.
     *
     * @throws dev.easel.error.LocalFailureException if the tables are not there, or of another version
     */
    public static CreditLedger on(DataSource source) {
        return open(source, Optional.empty());
    }

    /**
     * The ledger of a database on a clock of the caller's own.
     *
     * @throws dev.easel.error.LocalFailureException if the tables are not there, or of another version
     */
    public static CreditLedger on(DataSource source, Clock clock) {
        return open(source, Optional.of(clock));
    }

    private static CreditLedger open(DataSource source, Optional<Clock> clock) {
        Database database = new Database(source);
        SCHEMA.require(database);
        return new DeskLedger(
                database.product() == Product.POSTGRESQL
                        ? new PostgresDesk(database, clock)
                        : new JdbcDesk(database, clock));
    }
}
