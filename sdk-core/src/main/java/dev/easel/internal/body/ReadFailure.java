package dev.easel.internal.body;

import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.error.LocalFailureException;
import java.util.Objects;

/** What is told when a reference cannot be read to its end. */
public final class ReadFailure {

    private ReadFailure() {}

    /** The failure of a reference, named as its description does. */
    public static LocalFailureException of(String reference, Exception cause) {
        String message =
                "The reference %s could not be read to its end: %s. Leave its bytes as they are until they were sent."
                        .formatted(reference, Objects.requireNonNullElse(cause.getMessage(), cause.toString()));
        return new LocalFailureException(
                Failure.unsent(Category.LOCAL_IO, message).cause(cause).build());
    }
}
