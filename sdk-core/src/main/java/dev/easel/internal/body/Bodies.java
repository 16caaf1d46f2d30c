package dev.easel.internal.body;

import dev.easel.error.InvalidRequestException;
import dev.easel.image.Reference;
import dev.easel.spi.Body;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** Makes bodies ready to be sent. Safe to share; one for each client. */
public final class Bodies {

    private final Executor readers;
    private final Function<Reference, InputStream> opening;

    /**
     * Reads references on threads of their own, since reading blocks.
     *
     * @param readers runs short tasks, each while a body is wanted and not longer; may run many bodies on few threads
     */
    public Bodies(Executor readers) {
        this(readers, Reference::open);
    }

    private Bodies(Executor readers, Function<Reference, InputStream> opening) {
        this.readers = readers;
        this.opening = opening;
    }

    /**
     * The same, with references opened in another way, such as one that looks at their bytes in passing.
     *
     * @param other gives each time a new stream of a reference's own bytes
     */
    public Bodies opening(Function<Reference, InputStream> other) {
        return new Bodies(readers, other);
    }

    /**
     * Makes a body ready, for as many attempts as it takes. No reference is opened yet.
     *
     * @throws InvalidRequestException if a reference is a web address, or has no place in the document
     */
    public Outgoing outgoing(Body body) {
        if (body instanceof Body.JsonDocument document) {
            return new Outgoing(Optional.of("application/json"), JsonSegments.of(document, opening), readers);
        }
        if (body instanceof Body.Multipart form) {
            String boundary = Boundary.random();
            return new Outgoing(
                    Optional.of("multipart/form-data; boundary=" + boundary),
                    FormSegments.of(form.parts(), boundary, opening),
                    readers);
        }
        return new Outgoing(Optional.empty(), List.of(), readers);
    }
}
