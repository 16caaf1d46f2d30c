package dev.easel.internal.sieve;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.Failure;
import dev.easel.error.PaidWork;
import dev.easel.image.GeneratedImage;
import java.io.IOException;
import java.util.List;

/** Tells why a body could not be taken in, in the words of a {@link Failure}, and keeps the whole images that came before. */
public final class SieveException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Category category;
    private final transient List<GeneratedImage> images;

    SieveException(Category category, String message, Throwable cause, List<GeneratedImage> images) {
        super(message, cause);
        this.category = category;
        this.images = List.copyOf(images);
    }

    /** TOO_LARGE, BAD_RESPONSE, BAD_IMAGE or LOCAL_IO. */
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
