package dev.easel.internal.request;

import dev.easel.error.Category;
import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.image.InvalidImageException;
import java.io.IOException;
import java.util.concurrent.CompletionException;

/** Turns whatever a provider's code threw into a failure. */
public final class Mishap {

    private Mishap() {}

    public static Failure failure(Throwable thrown) {
        Throwable e = thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        if (e instanceof EaselException known) {
            return known.failure();
        }
        if (e instanceof InvalidImageException) {
            return unsent(Category.BAD_IMAGE, "The provider made no image: " + e.getMessage(), e);
        }
        if (e instanceof IOException) {
            return unsent(
                    Category.LOCAL_IO,
                    "A file of this machine failed: %s. Free the disk or mend its rights.".formatted(e),
                    e);
        }
        if (e instanceof OutOfMemoryError) {
            return unsent(
                    Category.TASK_FAILED,
                    "The heap is too small for this image. Ask for a smaller one, or raise -Xmx.",
                    e);
        }
        return unsent(Category.TASK_FAILED, "The provider failed: " + e, e);
    }

    private static Failure unsent(Category category, String message, Throwable cause) {
        return Failure.unsent(category, message).cause(cause).build();
    }
}
