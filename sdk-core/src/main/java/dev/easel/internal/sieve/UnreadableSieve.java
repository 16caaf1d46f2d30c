package dev.easel.internal.sieve;

import dev.easel.error.Category;
import dev.easel.image.GeneratedImage;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Refuses a body that came in a coding nobody asked for.
 *
 * @param <T> what it will never make
 */
public final class UnreadableSieve<T> implements Sieve<T> {

    private final String coding;

    /** Starts before the first byte. */
    public UnreadableSieve(String coding) {
        this.coding = coding;
    }

    @Override
    public CompletableFuture<Boolean> accept(ByteBuffer bytes) throws SieveException {
        throw refusal();
    }

    @Override
    public T finish() throws SieveException {
        throw refusal();
    }

    private SieveException refusal() {
        return new SieveException(
                Category.BAD_RESPONSE, "The answer came in the coding %s, which nobody asked for.".formatted(coding));
    }

    @Override
    public List<GeneratedImage> abandon() {
        return List.of();
    }
}
