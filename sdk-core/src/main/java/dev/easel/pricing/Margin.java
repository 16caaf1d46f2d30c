package dev.easel.pricing;

import java.math.BigDecimal;

/**
 * What an application earns with a quote; negative where it pays on top. Immutable.
 *
 * @param min the least, if the money is at its upper end
 * @param max the most, if the money is at its lower end
 * @param currency the currency of both
 */
public record Margin(BigDecimal min, BigDecimal max, String currency) {

    static Margin of(Money revenueEach, Credits credits, BigDecimal least, BigDecimal most) {
        BigDecimal revenue = revenueEach.amount().multiply(BigDecimal.valueOf(credits.amount()));
        return new Margin(plain(revenue.subtract(most)), plain(revenue.subtract(least)), revenueEach.currency());
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    /** Both ends with the currency. */
    @Override
    public String toString() {
        String ends = min.compareTo(max) == 0 ? min.toPlainString() : min.toPlainString() + " … " + max.toPlainString();
        return ends + " " + currency;
    }
}
