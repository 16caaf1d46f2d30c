package dev.easel.plan;

/**
 * A change that the plan made to the request; reported with plan and result, never only logged. Immutable.
 *
 * @param option what was changed, as the request calls it
 * @param asked what the caller wanted
 * @param sent what is sent instead; empty if it is left out
 * @param reason why, as a sentence
 * @param weight how much of the picture it touches
 */
public record Adjustment(String option, String asked, String sent, String reason, Weight weight) {

    /** How much of the picture a change touches. */
    public enum Weight {
        /** A wish that improves, such as a seed or a quality word. */
        HINT,
        /** The kind of file. */
        FORMAT,
        /** The pixels. */
        SIZE
    }

    /** The change in one line. */
    @Override
    public String toString() {
        return "%s: asked %s, %s. %s".formatted(option, asked, sent.isEmpty() ? "left out" : "sent " + sent, reason);
    }
}
