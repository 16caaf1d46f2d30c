package dev.easel.error;

import java.util.Optional;

/** The vendor refused the content: change the prompt or the references. */
public final class ContentRejectedException extends EaselException {

    private static final long serialVersionUID = 1L;

    /** Tells the failure. */
    public ContentRejectedException(Failure failure) {
        super(failure);
    }

    /** What was refused and why, where the vendor tells it. */
    public Optional<Rejection> rejection() {
        return failure().rejection();
    }
}
