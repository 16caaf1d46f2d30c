package dev.easel.spi;

import dev.easel.image.Reference;
import dev.easel.job.Ticket;
import java.util.Optional;

/** What a provider may know of the client while it makes a step. */
public interface CallContext {

    /** The vendor's handle of a reference that was uploaded before; empty if the provider has no uploads, or wants none here. */
    Optional<String> handle(Reference reference);

    /** Starts the ticket of a task that the vendor has just accepted for this call; all that the call knows is set. */
    Ticket.Builder ticket(String taskId);
}
