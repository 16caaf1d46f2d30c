package dev.easel.pricing;

import dev.easel.error.InvalidRequestException;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A quantity or an amount that may not be known exactly, at least 0. Immutable; equal by value, whatever the trailing zeros. */
public final class Range {

    private static final int SMALL = 17;
    private static final Range[] SMALL_ONES = new Range[SMALL];

    static {
        for (int i = 0; i < SMALL; i++) {
            BigDecimal value = BigDecimal.valueOf(i);
            SMALL_ONES[i] = new Range(value, value, value);
        }
    }

    /** Exactly nothing. */
    public static final Range ZERO = of(0);

    /** Nothing is known. */
    public static final Range UNKNOWN = atLeast(BigDecimal.ZERO);

    private final BigDecimal min;
    private final @Nullable BigDecimal amount;
    private final @Nullable BigDecimal max;
    private final boolean exact;

    private Range(BigDecimal min, @Nullable BigDecimal amount, @Nullable BigDecimal max) {
        this.min = min;
        this.amount = amount;
        this.max = max;
        this.exact = max != null && min.compareTo(max) == 0;
    }

    /** Exactly this. */
    public static Range of(BigDecimal exact) {
        return checked(new Range(exact, exact, exact));
    }

    /** Exactly this. */
    public static Range of(long exact) {
        if (exact >= 0 && exact < SMALL) {
            return SMALL_ONES[(int) exact];
        }
        return of(BigDecimal.valueOf(exact));
    }

    /** Somewhere between two ends, both included. */
    public static Range of(BigDecimal min, BigDecimal max) {
        return min.compareTo(max) == 0 ? of(min) : checked(new Range(min, null, max));
    }

    /** Either of two ways to round; the larger one is promised. */
    static Range tied(long smaller, long larger) {
        if (smaller == larger) {
            return of(larger);
        }
        BigDecimal promise = BigDecimal.valueOf(larger);
        return new Range(BigDecimal.valueOf(smaller), promise, promise);
    }

    /** This or more; how much more is unknown. */
    public static Range atLeast(BigDecimal min) {
        return checked(new Range(min, null, null));
    }

    private static Range checked(Range range) {
        if (range.min.signum() < 0 || (range.max != null && range.max.compareTo(range.min) < 0)) {
            throw new InvalidRequestException("A range goes from at least 0 upwards, but was " + range + ".");
        }
        return range;
    }

    /** The lower end. */
    public BigDecimal min() {
        return plain(min);
    }

    /** The one number to promise, if there is one: an exact value, or the larger of two ways to round a tie. */
    public Optional<BigDecimal> amount() {
        return amount == null ? Optional.empty() : Optional.of(plain(amount));
    }

    /** The upper end; empty if nobody knows it. */
    public Optional<BigDecimal> max() {
        return max == null ? Optional.empty() : Optional.of(plain(max));
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    /** Whether both ends are one. */
    public boolean isExact() {
        return exact;
    }

    /** Whether the upper end is known. */
    public boolean isKnown() {
        return max != null;
    }

    /** Whether it is exactly nothing. */
    public boolean isZero() {
        return max != null && max.signum() == 0;
    }

    /** Whether two ways to round lead to two values. */
    boolean isTie() {
        return amount != null && !exact;
    }

    /** Both together. */
    public Range plus(Range other) {
        if (isZero()) {
            return other;
        }
        if (other.isZero()) {
            return this;
        }
        BigDecimal low = min.add(other.min);
        return exact && other.exact
                ? new Range(low, low, low)
                : new Range(
                        low,
                        amount == null || other.amount == null ? null : amount.add(other.amount),
                        max == null || other.max == null ? null : max.add(other.max));
    }

    /** Each end times its like: so many of what costs so much. */
    public Range times(Range other) {
        if (isZero() || other.isZero()) {
            return ZERO;
        }
        if (other.exact && other.min.compareTo(BigDecimal.ONE) == 0) {
            return this;
        }
        BigDecimal low = min.multiply(other.min);
        return exact && other.exact
                ? new Range(low, low, low)
                : new Range(
                        low,
                        amount == null || other.amount == null ? null : amount.multiply(other.amount),
                        max == null || other.max == null ? null : max.multiply(other.max));
    }

    /** The smallest range that holds both. */
    Range hull(Range other) {
        if (equals(other)) {
            return this;
        }
        BigDecimal low = min.min(other.min);
        return max == null || other.max == null ? atLeast(low) : of(low, max.max(other.max));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Range that
                && min.compareTo(that.min) == 0
                && same(amount, that.amount)
                && same(max, that.max);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * plain(min).hashCode() + max().hashCode();
    }

    /** One number, two numbers with an ellipsis, or the lower end and what is missing. */
    @Override
    public String toString() {
        String low = plain(min).toPlainString();
        return exact ? low : low + " … " + (max == null ? "unknown" : plain(max).toPlainString());
    }
}
