package dev.easel.pricing;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The prices of one token of each kind; empty for kinds that the seller does not bill.
 *
 * @param textIn of a prompt
 * @param imageIn of references
 * @param textOut of thinking and words
 * @param imageOut of images
 */
record TokenRates(Optional<Range> textIn, Optional<Range> imageIn, Optional<Range> textOut, Optional<Range> imageOut) {

    static final TokenRates NONE =
            new TokenRates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The same prices times a factor; all of them unknown without one. */
    TokenRates times(Optional<BigDecimal> factor) {
        Range known = factor.map(Range::of).orElse(Range.UNKNOWN);
        return new TokenRates(
                textIn.map(known::times),
                imageIn.map(known::times),
                textOut.map(known::times),
                imageOut.map(known::times));
    }
}
