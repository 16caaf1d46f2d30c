package dev.easel.job.jdbc;

import dev.easel.jdbc.Database;
import dev.easel.jdbc.Row;
import dev.easel.jdbc.Schema;
import dev.easel.jdbc.Sql;
import dev.easel.job.JobStore;
import dev.easel.job.Ticket;
import dev.easel.json.Json;
import java.net.URI;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Open jobs in a database, PostgreSQL or H2, for all processes and machines that use it. The application brings the driver; a
 * module of its own needs {@code requires java.sql}. Moments are kept to the microsecond. Safe to share.
 */
public final class JdbcJobStore implements JobStore {

    private static final Schema SCHEMA = new Schema("jobs", 1, "/META-INF/easel/jobs.sql");

    private static final String COLUMNS =
            "provider, task, model, polling_url, first_image, images, created, label, server, directory, state";

    private static final Sql DELETE = Sql.of("DELETE FROM easel_job WHERE provider = :provider AND task = :task");

    private static final Sql INSERT = Sql.of(
            "INSERT INTO easel_job (" + COLUMNS
                    + ") VALUES (:provider, :task, :model, :pollingUrl, :first, :n, :created, :label, :server, :directory, :state)");

    private static final Sql SELECT = Sql.of("SELECT " + COLUMNS + " FROM easel_job ORDER BY created, provider, task");

    private final Database database;

    private JdbcJobStore(Database database) {
        this.database = database;
    }

    /** The SQL that makes the table, for an application's own migrations; also {@code META-INF/easel/jobs.sql}. */
    public static String schema() {
        return SCHEMA.script();
    }

    /** Makes the table where it is not there; changes nothing else. */
    public static void createSchema(DataSource source) {
        SCHEMA.create(new Database(source));
    }

    /**
     * The open jobs of a database.
     *
     * @throws dev.easel.error.LocalFailureException if the table is not there, or of another version
     */
    public static JobStore on(DataSource source) {
        Database database = new Database(source);
        SCHEMA.require(database);
        return new JdbcJobStore(database);
    }

    @Override
    public void put(Ticket ticket) {
        Map<String, @Nullable Object> values = new HashMap<>(key(ticket));
        values.put("model", ticket.model());
        values.put("pollingUrl", ticket.pollingUrl().map(URI::toString).orElse(null));
        values.put("first", ticket.first());
        values.put("n", ticket.n());
        values.put("created", ticket.created());
        values.put("label", ticket.label().orElse(null));
        values.put("server", ticket.server().map(URI::toString).orElse(null));
        values.put("directory", ticket.directory().map(Path::toString).orElse(null));
        values.put("state", ticket.state().isMissing() ? null : ticket.state().toString());
        database.transaction(connection -> {
            DELETE.update(connection, values);
            return INSERT.update(connection, values);
        });
    }

    @Override
    public void remove(Ticket ticket) {
        database.transaction(connection -> DELETE.update(connection, key(ticket)));
    }

    private static Map<String, String> key(Ticket ticket) {
        return Map.of("provider", ticket.provider(), "task", ticket.taskId());
    }

    @Override
    public List<Ticket> open() {
        return database.transaction(connection -> SELECT.query(connection, Map.of(), JdbcJobStore::read));
    }

    private static Ticket read(ResultSet row) throws SQLException {
        return Ticket.builder()
                .provider(Row.text(row, "provider"))
                .taskId(Row.text(row, "task"))
                .model(Row.text(row, "model"))
                .pollingUrl(Row.optionalText(row, "polling_url").map(URI::create))
                .first(row.getInt("first_image"))
                .n(row.getInt("images"))
                .created(Row.moment(row, "created"))
                .label(Row.optionalText(row, "label"))
                .server(Row.optionalText(row, "server").map(URI::create))
                .directory(Row.optionalText(row, "directory").map(Path::of))
                .state(Row.optionalText(row, "state").map(Json::parse).orElse(Json.MISSING))
                .build();
    }
}
