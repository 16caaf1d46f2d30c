package dev.easel.error;

/** The request cannot be fulfilled as it stands: change it. Thrown before anything is sent wherever Easel can know. */
public final class InvalidRequestException extends EaselException {

    private static final long serialVersionUID = 1L;

    /** Tells the failure. */
    public InvalidRequestException(Failure failure) {
        super(failure);
    }

    /** Tells in one sentence what is wrong with a value, before anything was sent. */
    public InvalidRequestException(String message) {
        this(Failure.unsent(Category.INVALID_REQUEST, message).build());
    }
}
