package dev.easel.google;

import dev.easel.image.Reference;
import dev.easel.job.Ticket;
import dev.easel.spi.CallContext;
import java.util.Map;
import java.util.Optional;

/**
 * What a client would know.
 *
 * @param handles of the references that were uploaded
 */
record FakeContext(Map<Reference, String> handles) implements CallContext {

    /** Nothing. */
    static final FakeContext EMPTY = new FakeContext(Map.of());

    @Override
    public Optional<String> handle(Reference reference) {
        return Optional.ofNullable(handles.get(reference));
    }

    @Override
    public Ticket.Builder ticket(String taskId) {
        throw new UnsupportedOperationException("Google has no tasks.");
    }
}
