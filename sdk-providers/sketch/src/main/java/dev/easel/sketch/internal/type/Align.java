package dev.easel.sketch.internal.type;

/** Where something narrower than its room stands in it. */
public enum Align {
    START(0),
    CENTER(0.5),
    END(1);

    private final double share;

    Align(double share) {
        this.share = share;
    }

    /** The share of the spare room that is left before it. */
    public double before(double spare) {
        return spare * share;
    }
}
