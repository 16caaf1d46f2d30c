package dev.easel.internal.stream;

import dev.easel.result.ImageResult;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What a stream tells of. */
public interface Source {

    /** Completes with the images, or with Easel's own exception. */
    CompletableFuture<ImageResult> outcome();

    /** Ends it, perhaps because the caller's own code threw. Does nothing once it has ended. */
    void cancel(String why, @Nullable Throwable cause);
}
