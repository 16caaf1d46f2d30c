package dev.easel.internal.sieve;

import dev.easel.internal.spool.Spool;
import dev.easel.spi.Lift;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;

/** Takes images and opaque strings out of one JSON document. */
public final class JsonSieve implements Sieve<Sifted> {

    /** Starts on an empty document. */
    public JsonSieve(Lift lift, Spool spool, SieveLimits limits) {}

    @Override
    public CompletableFuture<Boolean> accept(ByteBuffer bytes) throws SieveException {
        throw new UnsupportedOperationException("to come");
    }

    @Override
    public Sifted finish() throws SieveException {
        throw new UnsupportedOperationException("to come");
    }

    @Override
    public void abandon() {}
}
