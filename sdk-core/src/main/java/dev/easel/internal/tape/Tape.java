package dev.easel.internal.tape;

import dev.easel.internal.http.Line;
import dev.easel.internal.url.Resolver;
import java.util.concurrent.Executor;

/** Whether exchanges are recorded, or replayed. Safe to share. */
public interface Tape {

    /** Neither. */
    Tape NONE = (line, workers) -> line;

    /**
     * The line that requests take.
     *
     * @param line the one to the servers
     * @param workers where answers may be handed over
     */
    Line around(Line line, Executor workers);

    /** Who finds the addresses of names. */
    default Resolver resolver() {
        return Resolver.SYSTEM;
    }
}
