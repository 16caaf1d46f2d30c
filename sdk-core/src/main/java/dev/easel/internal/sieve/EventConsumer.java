package dev.easel.internal.sieve;

import java.util.concurrent.CompletableFuture;

/** Takes the events of one stream, one after another. */
@FunctionalInterface
public interface EventConsumer {

    /**
     * Takes an event, with all that was taken out of it.
     *
     * @return whether more events are wanted, {@link Sieve#MORE} or {@link Sieve#ENOUGH}; a future that is not complete yet
     *     holds up the reading, and one that fails ends it
     */
    CompletableFuture<Boolean> take(SiftedEvent event);
}
