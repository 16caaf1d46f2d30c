package dev.easel.internal.request;

import dev.easel.image.GeneratedImage;
import dev.easel.internal.sieve.Sieve;
import dev.easel.internal.sieve.SieveException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A sieve whose result is told in another way. */
final class MappedSieve<A, B> implements Sieve<B> {

    /**
     * What is made of a result.
     *
     * @param <A> the result
     * @param <B> what it becomes
     */
    @FunctionalInterface
    interface Mapping<A, B> {
        B of(A result) throws SieveException;
    }

    private final Sieve<A> sieve;
    private final Mapping<A, B> mapping;

    MappedSieve(Sieve<A> sieve, Mapping<A, B> mapping) {
        this.sieve = sieve;
        this.mapping = mapping;
    }

    @Override
    public CompletableFuture<Boolean> accept(ByteBuffer bytes) throws SieveException {
        return sieve.accept(bytes);
    }

    @Override
    public B finish() throws SieveException {
        return mapping.of(sieve.finish());
    }

    @Override
    public List<GeneratedImage> abandon() {
        return sieve.abandon();
    }
}
