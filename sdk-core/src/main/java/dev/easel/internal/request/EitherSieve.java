package dev.easel.internal.request;

import dev.easel.image.GeneratedImage;
import dev.easel.internal.sieve.Sieve;
import dev.easel.internal.sieve.SieveException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Takes a body in as one document or as a stream of events, as its first character says: an event never begins with a brace. */
final class EitherSieve<T> implements Sieve<T> {

    private final Sieve<T> document;
    private final Sieve<T> events;
    private @Nullable Sieve<T> chosen;

    EitherSieve(Sieve<T> document, Sieve<T> events) {
        this.document = document;
        this.events = events;
    }

    @Override
    public CompletableFuture<Boolean> accept(ByteBuffer bytes) throws SieveException {
        Sieve<T> sieve = chosen;
        while (sieve == null && bytes.hasRemaining()) {
            sieve = choose(bytes);
        }
        return sieve == null ? MORE : sieve.accept(bytes);
    }

    /** Blank characters before the beginning mean nothing in either. */
    private @Nullable Sieve<T> choose(ByteBuffer bytes) {
        byte first = bytes.get(bytes.position());
        if (first == ' ' || first == '\n' || first == '\r' || first == '\t') {
            bytes.get();
        } else {
            chosen = first == '{' || first == '[' ? document : events;
        }
        return chosen;
    }

    @Override
    public T finish() throws SieveException {
        return (chosen == null ? events : chosen).finish();
    }

    @Override
    public List<GeneratedImage> abandon() {
        return (chosen == null ? events : chosen).abandon();
    }
}
