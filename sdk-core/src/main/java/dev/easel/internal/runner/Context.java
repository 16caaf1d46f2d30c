package dev.easel.internal.runner;

import dev.easel.image.Reference;
import dev.easel.job.Ticket;
import dev.easel.spi.CallContext;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What a provider may know of the client. Immutable. */
final class Context implements CallContext {

    private final CallSteps steps;
    private final Map<Reference, String> handles;

    Context(CallSteps steps, Map<Reference, String> handles) {
        this.steps = steps;
        this.handles = handles;
    }

    @Override
    public Optional<String> handle(Reference reference) {
        return Optional.ofNullable(handles.get(reference));
    }

    @Override
    public Ticket.Builder ticket(String taskId) {
        Ticket.Builder ticket = Ticket.builder()
                .provider(steps.provider().id())
                .model(steps.call().card().id().toString())
                .taskId(taskId)
                .first(steps.call().first())
                .n(steps.call().n())
                .created(steps.engine().clock().instant())
                .directory(Optional.ofNullable(steps.environment().directory()).map(Path::toAbsolutePath));
        steps.call().request().label().ifPresent(ticket::label);
        return ticket;
    }
}
