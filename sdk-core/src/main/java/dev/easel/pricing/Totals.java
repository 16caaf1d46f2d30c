package dev.easel.pricing;

import java.util.List;
import java.util.Optional;

/** Sums lines. */
final class Totals {

    private Totals() {}

    static Range sum(List<PriceLine> lines) {
        Range sum = Range.ZERO;
        for (PriceLine line : lines) {
            sum = sum.plus(line.amount());
        }
        return sum;
    }

    /** The whole sum; empty if a line is unknown. */
    static Optional<Credits> credits(List<PriceLine> lines) {
        return sum(lines).max().map(all -> Credits.of(all.longValueExact()));
    }

    static Basis weakest(List<PriceLine> lines) {
        Basis basis = Basis.PUBLISHED;
        for (PriceLine line : lines) {
            basis = basis.weaker(line.basis());
        }
        return basis;
    }
}
