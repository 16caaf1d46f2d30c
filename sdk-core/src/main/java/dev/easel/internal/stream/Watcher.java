package dev.easel.internal.stream;

import dev.easel.result.ImageEvent;
import java.util.concurrent.CompletableFuture;

/** Who watches the images of one run being drawn. Safe to share. */
@FunctionalInterface
public interface Watcher {

    /** Nobody. */
    Watcher NOBODY = event -> CompletableFuture.completedFuture(true);

    /** Takes an event; the future completes with true once another one may come, so that the vendor can be made to wait. */
    CompletableFuture<Boolean> tell(ImageEvent event);
}
