package dev.easel.pricing;

/**
 * The tokens of a prompt beyond its own.
 *
 * @param overhead with every image
 * @param perReference for each reference besides
 */
record TextPrice(Range overhead, Range perReference) {

    /** Nothing besides. */
    static final Part<TextPrice> EXACT = new Part<>(new TextPrice(Range.ZERO, Range.ZERO), Basis.FORMULA, "");
}
