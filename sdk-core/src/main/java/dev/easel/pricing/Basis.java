package dev.easel.pricing;

/** How sure an amount is, the weakest first. */
public enum Basis {
    /** Nobody knows the upper end; never taken for nothing. */
    UNKNOWN,
    /** A reading, a third party's figure, or an entry whose time is over. */
    ASSUMED,
    /** Computed by a formula that was proved on real bills. */
    FORMULA,
    /** Printed by the seller. */
    PUBLISHED;

    /** The weaker of two. */
    public Basis weaker(Basis other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
