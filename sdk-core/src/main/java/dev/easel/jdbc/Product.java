package dev.easel.jdbc;

import dev.easel.error.InvalidRequestException;
import java.sql.Connection;
import java.sql.SQLException;

/** The databases that Easel knows to keep what they were told. */
public enum Product {
    /** In a file of one process. */
    H2,
    /** For many machines. */
    POSTGRESQL;

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
