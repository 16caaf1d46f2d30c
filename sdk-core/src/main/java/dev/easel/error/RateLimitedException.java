package dev.easel.error;

/** Too many requests or no credit left at the vendor: wait, or raise the limit there. */
public final class RateLimitedException extends EaselException {

    private static final long serialVersionUID = 1L;

    /** Tells the failure. */
    public RateLimitedException(Failure failure) {
        super(failure);
    }
}
