package dev.easel.internal.sieve;

import dev.easel.image.GeneratedImage;
import dev.easel.internal.spool.Spool;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;

/** Takes in one image as it is, from a result URL. */
public final class Download implements Sieve<GeneratedImage> {

    /** Starts before the first byte. */
    public Download(Spool spool, SieveLimits limits) {}

    @Override
    public CompletableFuture<Boolean> accept(ByteBuffer bytes) throws SieveException {
        throw new UnsupportedOperationException("to come");
    }

    @Override
    public GeneratedImage finish() throws SieveException {
        throw new UnsupportedOperationException("to come");
    }

    @Override
    public void abandon() {}
}
