package dev.easel.model;

import java.util.List;

/** Whether a model takes a size. Immutable. */
public sealed interface SizeResolution {

    /**
     * It does.
     *
     * @param size what will be sent
     */
    record Legal(ResolvedSize size) implements SizeResolution {}

    /**
     * It does not.
     *
     * @param reason the rule that is broken, as a sentence
     * @param nearest sizes that it takes, the closest first; at least one
     */
    record Illegal(String reason, List<ResolvedSize> nearest) implements SizeResolution {
        /** Keeps an own copy. */
        public Illegal {
            nearest = List.copyOf(nearest);
        }
    }
}
