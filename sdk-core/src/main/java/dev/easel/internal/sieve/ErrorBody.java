package dev.easel.internal.sieve;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;

/** Takes in the first 64 KiB of the body of an error, JSON or text; never fails. */
public final class ErrorBody implements Sieve<Sifted> {

    /** Starts before the first byte. */
    public ErrorBody() {}

    @Override
    public CompletableFuture<Boolean> accept(ByteBuffer bytes) {
        throw new UnsupportedOperationException("to come");
    }

    @Override
    public Sifted finish() {
        throw new UnsupportedOperationException("to come");
    }

    @Override
    public void abandon() {}
}
