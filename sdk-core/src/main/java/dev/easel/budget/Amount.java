package dev.easel.budget;

import dev.easel.error.InvalidRequestException;
import dev.easel.pricing.Credits;
import dev.easel.pricing.Money;
import java.math.BigDecimal;

/**
 * So much of what an account counts: credits, or money of one currency. Exact and immutable; equal by value.
 *
 * @param value 0 to 10<sup>18</sup>, with at most {@value #MAX_DECIMALS} decimals; credits are whole
 * @param unit {@value #CREDITS}, or a currency such as {@code USD}
 */
public record Amount(BigDecimal value, String unit) implements Comparable<Amount> {

    /** The unit of credits. */
    public static final String CREDITS = "credits";

    /** How many decimals an amount of money can have. */
    public static final int MAX_DECIMALS = 18;

    private static final BigDecimal MAX = BigDecimal.TEN.pow(18);

    /** Rejects what cannot be counted exactly. */
    public Amount {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (value.signum() < 0 || value.compareTo(MAX) > 0) {
            throw new InvalidRequestException(
                    "%s %s cannot be counted; an amount is 0 to 10^18. Nothing was sent or booked."
                            .formatted(value.toEngineeringString(), unit));
        }
        if (value.scale() > (unit.equals(CREDITS) ? 0 : MAX_DECIMALS)) {
            throw new InvalidRequestException(
                    "%s %s has too many decimals; credits are whole and money has at most %d. Nothing was sent or booked."
                            .formatted(value.toEngineeringString(), unit, MAX_DECIMALS));
        }
    }

    /** Credits as an amount. */
    public static Amount of(Credits credits) {
        return new Amount(BigDecimal.valueOf(credits.amount()), CREDITS);
    }

    /** Money as an amount. */
    public static Amount of(Money money) {
        return new Amount(money.amount(), money.currency());
    }

    /** Nothing, in a unit. */
    public static Amount zero(String unit) {
        return new Amount(BigDecimal.ZERO, unit);
    }

    /**
     * Both amounts together.
     *
     * @throws InvalidRequestException if the units differ, or beyond what can be counted
     */
    public Amount plus(Amount other) {
        return new Amount(value.add(same(other).value), unit);
    }

    /**
     * What is left of this amount after another; nothing if the other is more.
     *
     * @throws InvalidRequestException if the units differ
     */
    public Amount without(Amount other) {
        return new Amount(value.subtract(same(other).value).max(BigDecimal.ZERO), unit);
    }

    /** Whether it is nothing. */
    public boolean isZero() {
        return value.signum() == 0;
    }

    /**
     * Compares amounts of one unit.
     *
     * @throws InvalidRequestException if the units differ
     */
    @Override
    public int compareTo(Amount other) {
        return value.compareTo(same(other).value);
    }

    private Amount same(Amount other) {
        if (!unit.equals(other.unit)) {
            throw new InvalidRequestException(
                    "%s cannot be counted in %s. Nothing is converted silently; take an account that counts in %s."
                            .formatted(other, unit, other.unit));
        }
        return other;
    }

    /** The plain number, without exponent and trailing zeros. */
    public String plain() {
        return value.toPlainString();
    }

    /** The amount with its unit, such as {@code 30 credits} or {@code 0.0527 USD}. */
    @Override
    public String toString() {
        return value.compareTo(BigDecimal.ONE) == 0 && unit.equals(CREDITS) ? "1 credit" : plain() + " " + unit;
    }
}
