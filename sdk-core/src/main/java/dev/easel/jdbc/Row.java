package dev.easel.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/** Reads columns that may be null, and moments. */
public final class Row {

    private Row() {}

    /** A text that is there. */
    public static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }

    /** A text that may be absent. */
    public static Optional<String> optionalText(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    /** A moment that is there. */
    public static Instant moment(ResultSet row, String column) throws SQLException {
        return optionalMoment(row, column).orElseThrow();
    }

    /** A moment that may be absent. */
    public static Optional<Instant> optionalMoment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
