package dev.easel.internal.sieve;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.Failure;
import dev.easel.error.PaidWork;
import dev.easel.image.GeneratedImage;
import dev.easel.image.InvalidImageException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells why a body could not be taken in, in the words of a {@link Failure}, and keeps the whole images that came before. */
public final class SieveException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Category category;
    private final transient List<GeneratedImage> images;

    private SieveException(Category category, String message, @Nullable Throwable cause, List<GeneratedImage> images) {
        super(message, cause);
        this.category = category;
        this.images = images;
    }

    SieveException(Category category, String message) {
        this(category, message, null, List.of());
    }

    SieveException(Category category, String message, @Nullable Throwable cause) {
        this(category, message, cause, List.of());
    }

    /** What the failure of a spool means: no image, or a disk that fails. */
    static SieveException of(IOException e) {
        if (e instanceof SieveException known) {
            return known;
        }
        return e instanceof InvalidImageException
                ? new SieveException(
                        Category.BAD_IMAGE, "What the vendor sent as an image is none. " + e.getMessage(), e)
                : new SieveException(
                        Category.LOCAL_IO,
                        "An image could not be kept on this machine: %s. Free the disk or mend its rights."
                                .formatted(e),
                        e);
    }

    /** The same with the images that came whole before. */
    SieveException with(List<GeneratedImage> whole) {
        return new SieveException(category, String.valueOf(getMessage()), getCause(), whole);
    }

    /** TOO_LARGE, BAD_RESPONSE, BAD_IMAGE or LOCAL_IO; CONNECTION_LOST or CANCELLED where the body did not come whole. */
    public Category category() {
        return category;
    }

    /** The images that came whole before it failed; they belong to the catcher. */
    public List<GeneratedImage> images() {
        return images;
    }

    /** Starts the failure of the call, with the images as paid work. */
    public Failure.Builder failure(Charge charge) {
        Failure.Builder failure = Failure.builder()
                .category(category)
                .message(String.valueOf(getMessage()))
                .charge(charge)
                .cause(this);
        return images.isEmpty()
                ? failure
                : failure.paidWork(PaidWork.builder().images(images).build());
    }
}
