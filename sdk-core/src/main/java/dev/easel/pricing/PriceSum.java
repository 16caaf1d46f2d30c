package dev.easel.pricing;

import java.util.Collection;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What several requests cost together: nothing is converted, and what is unknown is counted and not left out in silence.
 * Immutable.
 *
 * @param credits the credits that are known
 * @param unknownCredits of how many requests they are not
 * @param money the most in each currency, as far as that is known
 * @param unknownMoney of how many requests it is not
 */
public record PriceSum(Credits credits, int unknownCredits, NavigableMap<String, Money> money, int unknownMoney) {

    /** Keeps an own copy. */
    public PriceSum {
        money = Collections.unmodifiableNavigableMap(new TreeMap<>(money));
    }

    /** What was promised: of money the upper ends. */
    public static PriceSum promised(Collection<Quote> quotes) {
        PriceSum sum = none();
        for (Quote quote : quotes) {
            sum = sum.plus(quote.credits(), quote.moneyMax());
        }
        return sum;
    }

    /** What was paid. */
    public static PriceSum paid(Collection<Cost> costs) {
        PriceSum sum = none();
        for (Cost cost : costs) {
            sum = sum.plus(cost.credits(), cost.money());
        }
        return sum;
    }

    private static PriceSum none() {
        return new PriceSum(Credits.ZERO, 0, new TreeMap<>(), 0);
    }

    private PriceSum plus(Optional<Credits> more, Optional<Money> amount) {
        NavigableMap<String, Money> sums = new TreeMap<>(money);
        amount.ifPresent(each -> sums.merge(each.currency(), each, Money::plus));
        return new PriceSum(
                credits.plus(more.orElse(Credits.ZERO)),
                unknownCredits + (more.isPresent() ? 0 : 1),
                sums,
                unknownMoney + (amount.isPresent() ? 0 : 1));
    }

    /** Such as {@code 90 credits, 0.158 USD; money of 1 unknown}. */
    @Override
    public String toString() {
        String sums = money.values().stream().map(Money::toString).collect(Collectors.joining(" + "));
        return credits
                + (sums.isEmpty() ? "" : ", " + sums)
                + (unknownCredits == 0 ? "" : "; credits of %d unknown".formatted(unknownCredits))
                + (unknownMoney == 0 ? "" : "; money of %d unknown".formatted(unknownMoney));
    }
}
