package dev.easel.error;

/** The way to the vendor failed, took too long or was cut by the caller. */
public final class TransportException extends EaselException {

    private static final long serialVersionUID = 1L;

    /** Tells the failure. */
    public TransportException(Failure failure) {
        super(failure);
    }
}
