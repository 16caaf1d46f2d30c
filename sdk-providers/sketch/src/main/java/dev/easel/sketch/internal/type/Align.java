package dev.easel.sketch.internal.type;

/** Where something narrower than its room stands in it; a start is where reading begins. */
public enum Align {
    START(0),
    CENTER(0.5),
    END(1);

    private final double share;

    Align(double share) {
        this.share = share;
    }

    /** The same place where text begins at the right. */
    Align mirrored() {
        return switch (this) {
            case START -> END;
            case CENTER -> CENTER;
            case END -> START;
        };
    }

    /** The share of the spare room that is left before it. */
    public double before(double spare) {
        return spare * share;
    }
}
