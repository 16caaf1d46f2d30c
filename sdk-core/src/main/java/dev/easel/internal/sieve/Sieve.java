package dev.easel.internal.sieve;

import dev.easel.image.GeneratedImage;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Takes in the bytes of one body as they come, cut anywhere. Used by one thread at a time; blocks on nothing but the writing
 * of a bounded piece of a file. After it failed, nothing of it is kept but the whole images that its exception holds.
 *
 * @param <T> what it makes of the body
 */
public interface Sieve<T> {

    /** More bytes are wanted at once. */
    CompletableFuture<Boolean> MORE = CompletableFuture.completedFuture(true);

    /** All that is wanted has come; what follows does not count. */
    CompletableFuture<Boolean> ENOUGH = CompletableFuture.completedFuture(false);

    /**
     * Takes bytes out of a buffer. It may leave some where it has to wait, or wants no more.
     *
     * @return whether more bytes are wanted; complete when the rest of the buffer, or the next one, may come
     * @throws SieveException if the body is not what it must be, or too large, or the disk fails
     */
    CompletableFuture<Boolean> accept(ByteBuffer bytes) throws SieveException;

    /**
     * Ends the body, once.
     *
     * @throws SieveException if the body is cut, is not what it must be, or the disk fails
     */
    T finish() throws SieveException;

    /**
     * Ends it early and lets go of all that came but the whole images, which it returns: they were paid for, and belong to
     * the caller now. Can be repeated; once it has ended there are none.
     */
    List<GeneratedImage> abandon();
}
