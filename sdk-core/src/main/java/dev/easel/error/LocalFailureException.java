package dev.easel.error;

/** A file or directory of this machine failed: mend it, the images that came are kept. */
public final class LocalFailureException extends EaselException {

    private static final long serialVersionUID = 1L;

    /** Tells the failure. */
    public LocalFailureException(Failure failure) {
        super(failure);
    }
}
