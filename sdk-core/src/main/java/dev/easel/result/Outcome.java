package dev.easel.result;

import dev.easel.error.BudgetExceededException;
import dev.easel.error.ContentRejectedException;
import dev.easel.error.EaselException;
import dev.easel.error.InvalidRequestException;
import java.util.Optional;

/** How one of several requests ended. Immutable. */
public sealed interface Outcome {

    /** The images, if any came. */
    default Optional<ImageResult> result() {
        return this instanceof Done done ? Optional.of(done.images()) : Optional.empty();
    }

    /** Why no image came. */
    default Optional<EaselException> error() {
        if (this instanceof Refused refused) {
            return Optional.of(refused.why());
        }
        if (this instanceof NotStarted notStarted) {
            return Optional.of(notStarted.why());
        }
        return this instanceof Failed failed ? Optional.of(failed.why()) : Optional.empty();
    }

    /** The case in words: {@code done}, {@code refused}, {@code not started} or {@code failed}. */
    default String word() {
        if (this instanceof Done) {
            return "done";
        }
        if (this instanceof Refused) {
            return "refused";
        }
        return this instanceof NotStarted ? "not started" : "failed";
    }

    /** What an exception means: refused where only another request would help, not started where the budget ended, else failed. */
    static Outcome of(EaselException e) {
        if (e instanceof BudgetExceededException) {
            return new NotStarted(e);
        }
        return e instanceof InvalidRequestException || e instanceof ContentRejectedException
                ? new Refused(e)
                : new Failed(e);
    }

    /**
     * Images came; perhaps not all, as the result tells.
     *
     * @param images the result
     */
    record Done(ImageResult images) implements Outcome {}

    /**
     * The plan or the vendor's rules do not allow it.
     *
     * @param why what to change
     */
    record Refused(EaselException why) implements Outcome {}

    /**
     * The budget had no room for it, or all was ended before its turn came; nothing was sent or booked for it.
     *
     * @param why which of both
     */
    record NotStarted(EaselException why) implements Outcome {}

    /**
     * The key, the vendor, the network or this machine failed.
     *
     * @param why what happened, and whether it was charged
     */
    record Failed(EaselException why) implements Outcome {}
}
