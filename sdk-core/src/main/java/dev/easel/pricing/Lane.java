package dev.easel.pricing;

import java.util.Optional;

/**
 * A lane in which a model is sold, with the prices of its tokens there.
 *
 * @param rates of tokens
 * @param when the setting that chooses the lane; empty if only the delivery does
 * @param basis how sure the prices are
 */
record Lane(TokenRates rates, Optional<When> when, Basis basis) {}
