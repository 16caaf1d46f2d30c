package dev.easel.error;

/** The key is missing, wrong or not allowed: check the key and its rights. */
public final class AuthenticationException extends EaselException {

    private static final long serialVersionUID = 1L;

    /** Tells the failure. */
    public AuthenticationException(Failure failure) {
        super(failure);
    }
}
