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
record TokenRates(
        Optional<BigDecimal> textIn,
        Optional<BigDecimal> imageIn,
        Optional<BigDecimal> textOut,
        Optional<BigDecimal> imageOut) {

    static final TokenRates NONE =
            new TokenRates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
