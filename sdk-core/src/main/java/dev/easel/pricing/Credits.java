package dev.easel.pricing;

import dev.easel.error.InvalidRequestException;

/**
 * An amount of credits, the unit of the price list that users budget with. Never added to money without a rate. Immutable.
 *
 * @param amount a whole number, at least 0
 */
public record Credits(long amount) implements Comparable<Credits> {

    /** No credits. */
    public static final Credits ZERO = new Credits(0);

    /** Rejects less than nothing. */
    public Credits {
        if (amount < 0) {
            throw new InvalidRequestException("Credits are at least 0, but were %d.".formatted(amount));
        }
    }

    /** So many credits. */
    public static Credits of(long amount) {
        return amount == 0 ? ZERO : new Credits(amount);
    }

    /**
     * Both amounts together.
     *
     * @throws InvalidRequestException beyond the range of a long
     */
    public Credits plus(Credits other) {
        try {
            return of(Math.addExact(amount, other.amount));
        } catch (ArithmeticException e) {
            throw overflow("%d + %d".formatted(amount, other.amount));
        }
    }

    /**
     * The amount so many times.
     *
     * @throws InvalidRequestException beyond the range of a long, or if the factor is negative
     */
    public Credits times(long factor) {
        try {
            return of(Math.multiplyExact(amount, factor));
        } catch (ArithmeticException e) {
            throw overflow("%d × %d".formatted(amount, factor));
        }
    }

    private static InvalidRequestException overflow(String sum) {
        return new InvalidRequestException(
                "%s credits is more than can be counted; nothing was sent or booked.".formatted(sum));
    }

    @Override
    public int compareTo(Credits other) {
        return Long.compare(amount, other.amount);
    }

    /** The amount with its unit, such as {@code 30 credits}. */
    @Override
    public String toString() {
        return amount == 1 ? "1 credit" : amount + " credits";
    }
}
