package dev.easel.jdbc;

import dev.easel.error.InvalidRequestException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The databases that Easel knows to keep what they were told. */
public enum Product {
    /** One process, or several through its own server mode. */
    H2 {
        @Override
        void commit(Connection connection) throws SQLException {
            connection.commit();
            // A commit of H2 is in memory for half a second, and in the system's for longer.
            try (Statement statement = connection.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
            }
        }
    },
    /** Many machines. */
    POSTGRESQL {
        @Override
        void commit(Connection connection) throws SQLException {
            connection.commit();
        }
    };

    /** Ends a transaction so that it outlives the machine's power. */
    abstract void commit(Connection connection) throws SQLException;

    static Product of(Connection connection) throws SQLException {
        String name = connection.getMetaData().getDatabaseProductName();
        return switch (name) {
            case "H2" -> H2;
            case "PostgreSQL" -> POSTGRESQL;
            default ->
                throw new InvalidRequestException(
                        "Easel keeps ledgers and jobs in H2 and PostgreSQL, not in %s. Take one of them, or a file."
                                .formatted(name));
        };
    }
}
