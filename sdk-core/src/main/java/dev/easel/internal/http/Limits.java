package dev.easel.internal.http;

import dev.easel.policy.Timeouts;
import java.util.Optional;

/**
 * How long the parts of one exchange may take; the call's own time is kept above. Immutable.
 *
 * @param connect until the first byte is sent
 * @param upload the longest silence while the request is sent
 * @param answer from the last byte of the request to the head of the answer
 * @param firstByte from there to the first byte of its body
 * @param body the longest silence from then on
 * @param whole all of it
 */
public record Limits(
        Limit connect,
        Limit upload,
        Optional<Limit> answer,
        Optional<Limit> firstByte,
        Optional<Limit> body,
        Optional<Limit> whole) {

    /** For an answer that is made while the connection waits: silent as long as it likes until it begins. */
    public static Limits answer(Timeouts timeouts) {
        return of(timeouts, Optional.empty(), Optional.of(Limit.idle(timeouts.idle())), Optional.empty());
    }

    /** For a stream, which may be silent between any two events. */
    public static Limits stream(Timeouts timeouts) {
        Optional<Limit> silence = timeouts.response().map(Limit::response);
        return of(timeouts, silence, silence, Optional.empty());
    }

    /** For a question after a task. */
    public static Limits poll(Timeouts timeouts) {
        Optional<Limit> idle = Optional.of(Limit.idle(timeouts.idle()));
        return of(timeouts, idle, idle, Optional.of(Limit.poll(timeouts.poll())));
    }

    /** For what is ready and only has to come. */
    public static Limits download(Timeouts timeouts) {
        Optional<Limit> idle = Optional.of(Limit.idle(timeouts.idle()));
        return new Limits(Limit.connect(timeouts.connect()), idle.get(), idle, idle, idle, Optional.empty());
    }

    private static Limits of(
            Timeouts timeouts, Optional<Limit> firstByte, Optional<Limit> body, Optional<Limit> whole) {
        return new Limits(
                Limit.connect(timeouts.connect()),
                Limit.idle(timeouts.idle()),
                timeouts.response().map(Limit::response),
                firstByte,
                body,
                whole);
    }
}
