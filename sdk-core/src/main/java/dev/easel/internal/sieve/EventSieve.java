package dev.easel.internal.sieve;

import dev.easel.internal.spool.Spool;
import dev.easel.spi.Lift;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;

/**
 * Reads server-sent events by the rules of WHATWG and hands each to a consumer; its data may be JSON, with what is to be taken
 * out of it, or text. Its result is the number of events.
 */
public final class EventSieve implements Sieve<Integer> {

    /** Starts before the first event. */
    public EventSieve(Lift lift, Spool spool, SieveLimits limits, EventConsumer consumer) {}

    @Override
    public CompletableFuture<Boolean> accept(ByteBuffer bytes) throws SieveException {
        throw new UnsupportedOperationException("to come");
    }

    @Override
    public Integer finish() throws SieveException {
        throw new UnsupportedOperationException("to come");
    }

    @Override
    public void abandon() {}
}
