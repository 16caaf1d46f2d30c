package dev.easel.plan;

/**
 * A value that is sent, and why. Immutable.
 *
 * @param option the setting
 * @param asked what the request said; empty if nothing
 * @param sent what is sent
 * @param why where it comes from
 */
public record PlannedValue(String option, String asked, String sent, Why why) {

    /** Where a sent value comes from. */
    public enum Why {
        /** The request asked for it. */
        REQUEST,
        /** The request said nothing, and a price that holds needs a value. */
        DEFAULT,
        /** The request said nothing, and the vendor's own default would surprise or cost. */
        GUARD
    }
}
