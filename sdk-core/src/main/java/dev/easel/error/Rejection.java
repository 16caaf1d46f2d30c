package dev.easel.error;

import java.util.List;
import java.util.Locale;

/**
 * What a vendor's safety rules said against a request. Immutable.
 *
 * @param stage what was refused
 * @param categories the vendor's own words for why, such as {@code violence}; an open list, empty if it does not say
 */
public record Rejection(Stage stage, List<String> categories) {

    /** What was refused. */
    public enum Stage {
        /** The prompt or a reference, before anything was drawn. */
        INPUT,
        /** The finished image; a second try may pass. */
        OUTPUT,
        /** The vendor does not say. */
        UNKNOWN;

        /** The word in small letters. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Keeps an own copy. */
    public Rejection {
        categories = List.copyOf(categories);
    }
}
