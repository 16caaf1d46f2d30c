package dev.easel.pricing;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * What has to be held before anything is sent: the upper ends of quotes. Immutable.
 *
 * @param credits the most credits; empty if unknown
 * @param money the most money in each currency; empty if one upper end is unknown
 */
public record Exposure(Optional<Credits> credits, Optional<Map<String, Money>> money) {

    /** That of one request. */
    public static Exposure of(Quote quote) {
        return new Exposure(quote.credits(), quote.moneyMax().map(most -> Map.of(most.currency(), most)));
    }

    /** The same if a call may be repeated so many times although it was billed. */
    public Exposure retried(int times) {
        long factor = Math.addExact(1L, times);
        return new Exposure(credits.map(each -> each.times(factor)), money.map(all -> {
            Map<String, Money> more = new TreeMap<>();
            all.forEach((code, each) -> more.put(code, each.times(BigDecimal.valueOf(factor))));
            return Collections.unmodifiableMap(more);
        }));
    }

    /** Both, as of models that are compared, or of variants: all of them are called. */
    public Exposure plus(Exposure other) {
        return joined(other, Credits::plus, Money::plus);
    }

    /** The dearer of two in everything, as of the members of a route: one of them is called. */
    public Exposure dearest(Exposure other) {
        return joined(other, BinaryOperator.maxBy(Credits::compareTo), BinaryOperator.maxBy(Money::compareTo));
    }

    private Exposure joined(Exposure other, BinaryOperator<Credits> ofCredits, BinaryOperator<Money> ofMoney) {
        return new Exposure(
                credits.flatMap(a -> other.credits.map(b -> ofCredits.apply(a, b))),
                money.flatMap(a -> other.money.map(b -> joined(a, b, ofMoney))));
    }

    private static Map<String, Money> joined(Map<String, Money> a, Map<String, Money> b, BinaryOperator<Money> join) {
        Map<String, Money> all = new TreeMap<>(a);
        b.forEach((code, each) -> all.merge(code, each, join));
        return Collections.unmodifiableMap(all);
    }
}
