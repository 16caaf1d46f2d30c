package dev.easel.jdbc;

import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.error.LocalFailureException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Tables of one kind, made by a script that changes nothing where they are. Immutable.
 *
 * @param part what they are for, as their version is noted
 * @param version the version that this code knows
 * @param resource the script
 */
public record Schema(String part, int version, String resource) {

    private static final Sql VERSION = Sql.of("SELECT version FROM easel_version WHERE part = :part");

    /** The script, in SQL that H2 and PostgreSQL read. */
    public String script() {
        try (InputStream stream = Schema.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the tables, where they are not there. */
    public void create(Database database) {
        String script = script();
        database.transaction(connection -> {
            try (Statement statement = connection.createStatement()) {
                for (String each : script.split(";\\s*(\\n|$)", -1)) {
                    if (!each.isBlank()) {
                        statement.execute(each);
                    }
                }
                return connection;
            }
        });
    }

    /**
     * Fails if the tables are not there, or of another version.
     *
     * @throws LocalFailureException saying which
     */
    public void require(Database database) {
        Optional<Integer> found = found(database);
        if (!found.equals(Optional.of(version))) {
            throw new LocalFailureException(Failure.unsent(
                            Category.LOCAL_IO,
                            "The tables for Easel's %s are %s; this version needs %d. Nothing was sent. Create them with createSchema, or run %s of easel-core."
                                    .formatted(
                                            part,
                                            found.map(number -> "of version " + number)
                                                    .orElse("not there"),
                                            version,
                                            resource))
                    .build());
        }
    }

    private Optional<Integer> found(Database database) {
        return database.statement(connection -> {
            try {
                List<Integer> rows = VERSION.query(connection, Map.of("part", part), row -> row.getInt("version"));
                return rows.stream().findFirst();
            } catch (SQLException e) {
                if (isUnknownTable(e)) {
                    return Optional.empty();
                }
                throw e;
            }
        });
    }

    private static boolean isUnknownTable(SQLException e) {
        return e.getSQLState() != null && e.getSQLState().startsWith("42");
    }
}
