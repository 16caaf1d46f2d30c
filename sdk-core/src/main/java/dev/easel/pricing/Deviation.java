package dev.easel.pricing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * By how much a cost differs from its quote. Immutable.
 *
 * @param credits the credits of the cost without those of the quote; empty if one of them is unknown
 * @param money how far the money lies outside the range of the quote: below 0 under its lower end, above 0 over its upper
 *     end, 0 within; empty if one of them is unknown
 * @param currency the currency of the money; empty if there is none
 */
public record Deviation(OptionalLong credits, Optional<BigDecimal> money, Optional<String> currency) {

    static Deviation between(Quote quote, Cost cost) {
        OptionalLong credits = quote.credits().isPresent() && cost.credits().isPresent()
                ? OptionalLong.of(Math.subtractExact(
                        cost.credits().get().amount(), quote.credits().get().amount()))
                : OptionalLong.empty();
        Optional<BigDecimal> money = cost.money()
                .filter(paid -> quote.currency().filter(paid.currency()::equals).isPresent())
                .flatMap(paid -> distance(quote.amount(), paid.amount()));
        return new Deviation(credits, money, money.flatMap(any -> cost.currency()));
    }

    private static Optional<BigDecimal> distance(Range promised, BigDecimal paid) {
        if (paid.compareTo(promised.min()) < 0) {
            return Optional.of(paid.subtract(promised.min()));
        }
        return promised.max().map(most -> paid.subtract(most).max(BigDecimal.ZERO));
    }

    /** Whether credits and money are known, and as they were promised. */
    public boolean isNone() {
        return credits.isPresent()
                && credits.getAsLong() == 0
                && money.filter(difference -> difference.signum() == 0).isPresent();
    }

    /** Whether more was paid than was promised at most. */
    public boolean isAbove() {
        return credits.orElse(0) > 0
                || money.filter(difference -> difference.signum() > 0).isPresent();
    }

    /** The differences in words. */
    @Override
    public String toString() {
        if (isNone()) {
            return "as quoted";
        }
        String inCredits = credits.isPresent() ? "%+d credits".formatted(credits.getAsLong()) : "credits unknown";
        String inMoney = money.map(difference -> (difference.signum() > 0 ? "+" : "")
                        + difference.toPlainString()
                        + currency.map(code -> " " + code).orElse(""))
                .orElse("money unknown");
        return inCredits + ", " + inMoney;
    }
}
