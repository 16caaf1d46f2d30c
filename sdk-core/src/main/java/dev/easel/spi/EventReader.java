package dev.easel.spi;

import java.util.Optional;

/** Reads the events of one stream, one after another on one thread, and may keep what it needs of them. */
@FunctionalInterface
public interface EventReader {

    /**
     * Reads an event. Unknown ones are to be passed over.
     *
     * @param sink takes previews and progress
     * @return the step that ends the stream; empty while more events are awaited
     */
    Optional<Step> read(Answer event, EventSink sink);
}
