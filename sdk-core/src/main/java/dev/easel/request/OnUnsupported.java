package dev.easel.request;

/** What a plan does with a wish that the model cannot fulfil. Nothing is ever dropped in silence. */
public enum OnUnsupported {
    /** Refuses the request before anything is sent, listing every problem and the nearest legal values. The default. */
    REJECT,
    /**
     * Snaps sizes, formats and quality words to the nearest legal ones and drops hints, each reported as an adjustment. Never
     * drops a mask, the last reference or transparency.
     */
    ADJUST
}
