package dev.easel.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A statement whose parameters have names, such as {@code :account}. Immutable and safe to share. */
public final class Sql {

    private static final Pattern PARAMETER = Pattern.compile(":([a-zA-Z]+)");

    private final String text;
    private final List<String> names = new ArrayList<>();

    private Sql(String named) {
        Matcher parameters = PARAMETER.matcher(named);
        StringBuilder plain = new StringBuilder();
        while (parameters.find()) {
            names.add(parameters.group(1));
            parameters.appendReplacement(plain, "?");
        }
        text = parameters.appendTail(plain).toString();
    }

    /** A statement; it holds no colon but those of its parameters. */
    public static Sql of(String named) {
        return new Sql(named);
    }

    /** Makes a value of a row. */
    public interface RowReader<T> {

        /** The value of the row that the result stands on. */
        T read(ResultSet row) throws SQLException;
    }

    /** Runs a query and reads all rows. */
    public <T> List<T> query(Connection connection, Map<String, ?> values, RowReader<T> reader) throws SQLException {
        try (PreparedStatement statement = prepare(connection, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return read;
        }
    }

    /** Runs a change and says how many rows it touched. */
    public int update(Connection connection, Map<String, ?> values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, values)) {
            return statement.executeUpdate();
        }
    }

    private PreparedStatement prepare(Connection connection, Map<String, ?> values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        for (int k = 0; k < names.size(); k++) {
            statement.setObject(k + 1, plain(values.get(names.get(k))));
        }
        return statement;
    }

    /** Moments as drivers take them. */
    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value;
    }
}
