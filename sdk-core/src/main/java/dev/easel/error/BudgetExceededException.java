package dev.easel.error;

/** The caller's own budget does not allow the call; nothing was sent. */
public final class BudgetExceededException extends EaselException {

    private static final long serialVersionUID = 1L;

    /** Tells the failure. */
    public BudgetExceededException(Failure failure) {
        super(failure);
    }
}
