package dev.easel.spi;

import dev.easel.error.Failure;
import dev.easel.image.GeneratedImage;
import java.util.List;

/** What a provider wants done next. Values; the core does it. */
public sealed interface Step {

    /**
     * Computes on this machine, on a pool that has as many threads as there are processors.
     *
     * @param work what to compute
     */
    record Local(LocalWork work) implements Step {}

    /**
     * Ends the call with its images.
     *
     * @param images in the order in which they were asked; fewer than asked are reported as missing, more are handed over
     * @param notices what the caller should know of them, as sentences
     */
    record Done(List<GeneratedImage> images, List<String> notices) implements Step {
        /** Keeps own copies. */
        public Done {
            images = List.copyOf(images);
            notices = List.copyOf(notices);
        }
    }

    /**
     * Ends the call without an image.
     *
     * @param failure why; provider, model and place are filled in by the core
     */
    record Fail(Failure failure) implements Step {}
}
