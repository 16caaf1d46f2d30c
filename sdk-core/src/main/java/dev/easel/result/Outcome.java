package dev.easel.result;

import dev.easel.error.BudgetExceededException;
import dev.easel.error.ContentRejectedException;
import dev.easel.error.EaselException;
import dev.easel.error.InvalidRequestException;
import java.util.Optional;

/** How one of several requests ended. Immutable. */
public sealed interface Outcome {

    /** The images, if any came. */
    Optional<ImageResult> result();

    /** Why no image came. */
    Optional<EaselException> error();

    /** What an exception means: refused where only another request or budget would help, else failed. */
    static Outcome of(EaselException e) {
        return e instanceof InvalidRequestException
                        || e instanceof BudgetExceededException
                        || e instanceof ContentRejectedException
                ? new Refused(e)
                : new Failed(e);
    }

    /**
     * Images came; perhaps not all, as the result tells.
     *
     * @param images the result
     */
    record Done(ImageResult images) implements Outcome {
        @Override
        public Optional<ImageResult> result() {
            return Optional.of(images);
        }

        @Override
        public Optional<EaselException> error() {
            return Optional.empty();
        }
    }

    /**
     * The plan, the budget or the vendor's rules do not allow it.
     *
     * @param why what to change
     */
    record Refused(EaselException why) implements Outcome {
        @Override
        public Optional<ImageResult> result() {
            return Optional.empty();
        }

        @Override
        public Optional<EaselException> error() {
            return Optional.of(why);
        }
    }

    /**
     * The key, the vendor, the network or this machine failed.
     *
     * @param why what happened, and whether it was charged
     */
    record Failed(EaselException why) implements Outcome {
        @Override
        public Optional<ImageResult> result() {
            return Optional.empty();
        }

        @Override
        public Optional<EaselException> error() {
            return Optional.of(why);
        }
    }
}
