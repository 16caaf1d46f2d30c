package dev.easel.budget;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.easel.budget.jdbc.JdbcLedger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/** Real databases for tests: one PostgreSQL server for the whole run, and H2. */
public final class Databases {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Databases() {}

    private static final class Server {

        static final EmbeddedPostgres POSTGRES = start();

        static final HikariDataSource POOL = pool(POSTGRES.getJdbcUrl("postgres", "postgres"), "postgres", 16);

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().setPGStartupWait(PATIENCE).start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A pool of connections to the server; one for the whole run. */
    public static DataSource postgres() {
        return Server.POOL;
    }

    /** A pool of connections on a URL. */
    public static HikariDataSource pool(String url, String user, int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(5_000);
        return new HikariDataSource(config);
    }

    public static String postgresUrl() {
        return Server.POSTGRES.getJdbcUrl("postgres", "postgres");
    }

    public static int postgresPort() {
        return Server.POSTGRES.getPort();
    }

    public static DataSource h2(String url) {
        return new Unpooled(url);
    }

    public static void clearLedger(DataSource source) {
        JdbcLedger.createSchema(source);
        for (String table : List.of("easel_booking", "easel_hold", "easel_entry", "easel_account")) {
            run(source, "DELETE FROM " + table);
        }
    }

    public static void run(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
