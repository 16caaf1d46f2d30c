package dev.easel.internal.download;

import dev.easel.error.Category;
import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.error.Failures;
import dev.easel.image.GeneratedImage;
import dev.easel.image.Reference;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/**
 * One picture on its way here, or here.
 *
 * @param image the picture
 * @param reference the picture as a reference; fails as the user should be told
 */
record Download(CompletableFuture<GeneratedImage> image, CompletableFuture<Reference> reference) {

    static Download begin(URI url, Function<URI, CompletableFuture<GeneratedImage>> fetch) {
        CompletableFuture<GeneratedImage> image = fetch.apply(url);
        return new Download(
                image,
                image.thenApply(Reference::of)
                        .exceptionallyCompose(error -> CompletableFuture.failedFuture(told(url, error))));
    }

    /** Nothing was sent to the vendor, whatever became of the download. */
    private static Throwable told(URI url, Throwable error) {
        Throwable cause = error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
        if (!(cause instanceof EaselException known)) {
            return cause;
        }
        Failure failure = known.failure();
        String message = "The reference at %s could not be downloaded, and the model takes no URL. %s"
                .formatted(url.getHost(), failure.message());
        return Failures.exception(Failure.unsent(category(failure.category()), message)
                .cause(known)
                .build());
    }

    /** What lies at an address that the caller gave is the caller's to change. */
    private static Category category(Category found) {
        return switch (found) {
            case EXPIRED_URL, BAD_IMAGE, BAD_RESPONSE -> Category.INVALID_REQUEST;
            default -> found;
        };
    }

    void end() {
        image.cancel(true);
        image.thenAccept(GeneratedImage::discard);
    }
}
