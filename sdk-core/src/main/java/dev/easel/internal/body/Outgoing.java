package dev.easel.internal.body;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** A body that is ready to be sent, once or again. Immutable and safe to share; holds no open file. */
public final class Outgoing {

    private final Optional<String> contentType;
    private final List<Segment> segments;
    private final Executor readers;
    private final long length;

    Outgoing(Optional<String> contentType, List<Segment> segments, Executor readers) {
        this.contentType = contentType;
        this.segments = segments;
        this.readers = readers;
        this.length = segments.stream().mapToLong(Segment::length).reduce(0, Math::addExact);
    }

    /** The value of the header {@code Content-Type}; empty if nothing is sent. */
    public Optional<String> contentType() {
        return contentType;
    }

    /** The exact number of bytes, {@code Content-Length}; 0 if nothing is sent. */
    public long length() {
        return length;
    }

    /**
     * Begins an attempt, after a look at all references: a file that has changed or cannot be read fails the future with
     * Easel's own exception, before anything is sent. To be closed when the attempt has ended, however it did.
     */
    public CompletableFuture<Sending> begin() {
        return CompletableFuture.supplyAsync(
                () -> {
                    segments.forEach(Segment::check);
                    return new Sending(segments, length, readers);
                },
                readers);
    }
}
