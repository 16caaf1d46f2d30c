package dev.easel.google;

/** How soon a call is served, at which price. */
public enum ServiceTier {
    /** As usual. */
    STANDARD,
    /** When there is room, at half the price. */
    FLEX,
    /** Before others, at a higher price that is not known. */
    PRIORITY
}
