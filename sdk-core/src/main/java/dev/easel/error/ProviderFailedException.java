package dev.easel.error;

/** The vendor's side failed or answered nonsense: try later, or another model. */
public final class ProviderFailedException extends EaselException {

    private static final long serialVersionUID = 1L;

    /** Tells the failure. */
    public ProviderFailedException(Failure failure) {
        super(failure);
    }
}
