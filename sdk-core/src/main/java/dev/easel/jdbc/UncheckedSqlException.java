package dev.easel.jdbc;

import java.sql.SQLException;

/** Carries the trouble of a database through code that knows nothing of databases. */
public final class UncheckedSqlException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SQLException trouble;

    private UncheckedSqlException(SQLException trouble) {
        super(trouble);
        this.trouble = trouble;
    }

    /** What was the trouble. */
    public SQLException trouble() {
        return trouble;
    }

    /** Something done with a database. */
    public interface Work<T> {

        /** Does it. */
        T run() throws SQLException;
    }

    /** Does something, with its trouble unchecked. */
    public static <T> T wrap(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }
}
