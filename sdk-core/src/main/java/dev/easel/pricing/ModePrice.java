package dev.easel.pricing;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a lane of the seller does to the price of tokens.
 *
 * @param factor what every token's price is multiplied with; empty if nobody knows
 * @param when the setting that chooses the lane; empty if only the delivery does
 */
record ModePrice(Optional<BigDecimal> factor, Optional<When> when) {

    static final ModePrice UNCHANGED = new ModePrice(Optional.of(BigDecimal.ONE), Optional.empty());
    static final ModePrice UNKNOWN = new ModePrice(Optional.empty(), Optional.empty());
}
