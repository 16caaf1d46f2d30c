package dev.easel.internal.http;

import java.time.Duration;

/**
 * How long one thing may take. Immutable.
 *
 * @param name what the caller set it by, such as {@code idleTimeout}
 * @param time how long
 * @param meaning what did not come in time, as the end of a sentence
 */
public record Limit(String name, Duration time, String meaning) {

    /** For a connection that is not there. */
    static Limit connect(Duration time) {
        return new Limit("connectTimeout", time, "there was no connection");
    }

    /** For bytes that are due. */
    static Limit idle(Duration time) {
        return new Limit("idleTimeout", time, "no byte moved although some were due");
    }

    /** For an answer, or the next piece of a stream. */
    static Limit response(Duration time) {
        return new Limit("responseTimeout", time, "nothing was answered");
    }

    /** For one question after a task. */
    static Limit poll(Duration time) {
        return new Limit("pollTimeout", time, "one question after the task was not answered");
    }
}
