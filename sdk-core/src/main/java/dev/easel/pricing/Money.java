package dev.easel.pricing;

import dev.easel.error.InvalidRequestException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact amount of one currency, at least 0. Never rounded, never converted silently. Immutable; equal by value, so that
 * {@code 0.10} is {@code 0.1}.
 *
 * @param amount the decimal amount, without trailing zeros
 * @param currency three capital letters, such as {@code USD}
 */
public record Money(BigDecimal amount, String currency) implements Comparable<Money> {

    private static final int CODE_LENGTH = 3;
    private static final int SHOWN_DIGITS = 4;

    /** Rejects less than nothing, and what is no currency. */
    public Money {
        if (amount.signum() < 0) {
            throw new InvalidRequestException("Money is at least 0, but was %s.".formatted(amount.toPlainString()));
        }
        if (currency.length() != CODE_LENGTH || !currency.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw new InvalidRequestException(
                    "\"%s\" is no currency; take three capital letters, such as USD.".formatted(currency));
        }
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    }

    /** An amount as it is written, such as {@code 0.0527}. */
    public static Money of(String amount, String currency) {
        try {
            return new Money(new BigDecimal(amount), currency);
        } catch (NumberFormatException e) {
            throw new InvalidRequestException("\"%s\" is no amount of money; write it as 0.0527.".formatted(amount));
        }
    }

    /** Nothing, in a currency. */
    public static Money zero(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /**
     * Both amounts together.
     *
     * @throws InvalidRequestException if the currencies differ
     */
    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    /** The amount so many times. */
    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    /**
     * Compares amounts of one currency.
     *
     * @throws InvalidRequestException if the currencies differ
     */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new InvalidRequestException(
                    "%s and %s are different currencies. Nothing is converted silently; keep a sum for each."
                            .formatted(this, other));
        }
        return other;
    }

    /** The plain decimal amount, without exponent and trailing zeros. */
    public String plain() {
        return amount.toPlainString();
    }

    /**
     * The amount as it is shown to people, with four decimals and its currency. What is more than nothing never looks like
     * nothing.
     */
    public String shown(RoundingMode rounding) {
        BigDecimal rounded = amount.setScale(SHOWN_DIGITS, rounding);
        boolean hidden = rounded.signum() == 0 && amount.signum() > 0;
        return (hidden ? "<0.0001" : rounded.toPlainString()) + " " + currency;
    }

    /** The amount with its currency, such as {@code 0.0527 USD}. */
    @Override
    public String toString() {
        return plain() + " " + currency;
    }
}
