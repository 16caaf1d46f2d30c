package dev.easel.pricing;

import dev.easel.error.InvalidRequestException;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A quantity or an amount that may not be known exactly. Immutable; equal by value.
 *
 * @param min the lower end, at least 0
 * @param amount the one number to promise, if there is one: an exact value, or the larger of two ways to round a tie
 * @param max the upper end; empty if nobody knows it
 */
public record Range(BigDecimal min, Optional<BigDecimal> amount, Optional<BigDecimal> max) {

    /** Exactly nothing. */
    public static final Range ZERO = of(BigDecimal.ZERO);

    /** Nothing is known. */
    public static final Range UNKNOWN = atLeast(BigDecimal.ZERO);

    /** Rejects less than nothing, and ends in the wrong order. */
    public Range {
        if (min.signum() < 0 || max.filter(end -> end.compareTo(min) < 0).isPresent()) {
            throw new InvalidRequestException(
                    "A range goes from at least 0 upwards, but was %s to %s.".formatted(min, max));
        }
    }

    /** Exactly this. */
    public static Range of(BigDecimal exact) {
        BigDecimal value = plain(exact);
        Optional<BigDecimal> same = Optional.of(value);
        return new Range(value, same, same);
    }

    /** Exactly this. */
    public static Range of(long exact) {
        return of(BigDecimal.valueOf(exact));
    }

    /** Somewhere between two ends, both included. */
    public static Range of(BigDecimal min, BigDecimal max) {
        return min.compareTo(max) == 0 ? of(min) : new Range(plain(min), Optional.empty(), Optional.of(plain(max)));
    }

    /** Either of two ways to round; the larger one is promised. */
    static Range tied(long smaller, long larger) {
        Optional<BigDecimal> promise = Optional.of(plain(BigDecimal.valueOf(larger)));
        return smaller == larger ? of(larger) : new Range(plain(BigDecimal.valueOf(smaller)), promise, promise);
    }

    /** This or more; how much more is unknown. */
    public static Range atLeast(BigDecimal min) {
        return new Range(plain(min), Optional.empty(), Optional.empty());
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    /** Whether both ends are one. */
    public boolean isExact() {
        return max.isPresent() && min.compareTo(max.get()) == 0;
    }

    /** Whether the upper end is known. */
    public boolean isKnown() {
        return max.isPresent();
    }

    /** Whether it is exactly nothing. */
    public boolean isZero() {
        return max.isPresent() && max.get().signum() == 0;
    }

    /** Both together. */
    public Range plus(Range other) {
        if (isZero()) {
            return other;
        }
        return isExact() && other.isExact()
                ? of(min.add(other.min))
                : new Range(
                        plain(min.add(other.min)),
                        amount.flatMap(a -> other.amount.map(b -> plain(a.add(b)))),
                        max.flatMap(a -> other.max.map(b -> plain(a.add(b)))));
    }

    /** Each end times its like: so many of what costs so much. */
    public Range times(Range other) {
        if (isZero() || other.isZero()) {
            return ZERO;
        }
        return isExact() && other.isExact()
                ? of(min.multiply(other.min))
                : new Range(
                        plain(min.multiply(other.min)),
                        amount.flatMap(a -> other.amount.map(b -> plain(a.multiply(b)))),
                        max.flatMap(a -> other.max.map(b -> plain(a.multiply(b)))));
    }

    /** The smallest range that holds both. */
    Range hull(Range other) {
        if (equals(other)) {
            return this;
        }
        BigDecimal low = min.min(other.min);
        return max.isPresent() && other.max.isPresent() ? of(low, max.get().max(other.max.get())) : atLeast(low);
    }

    /** One number, two numbers with an ellipsis, or the lower end and what is missing. */
    @Override
    public String toString() {
        if (isExact()) {
            return min.toPlainString();
        }
        return max.map(end -> min.toPlainString() + " … " + end.toPlainString())
                .orElseGet(() -> min.toPlainString() + " … unknown");
    }
}
