package dev.easel.jdbc;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which troubles of a database pass, so that another try is worth it. */
final class Passing {

    private static final List<String> STATES = List.of(
            "08", // the connection is lost, or was never there
            "40", // a deadlock or another transaction came between
            "57P0", // the server stops or starts
            "53300", // too many connections
            "55P03", // a lock was not to be had
            "HYT00", // the same in H2
            "90067", // H2's connection broke
            "23505"); // another process has just made the same row: the next try finds it

    private Passing() {}

    static boolean is(SQLException e) {
        return e instanceof SQLTransientException || e instanceof SQLRecoverableException || is(e.getSQLState());
    }

    private static boolean is(@Nullable String state) {
        return state != null && STATES.stream().anyMatch(state::startsWith);
    }
}
