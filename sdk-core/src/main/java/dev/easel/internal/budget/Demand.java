package dev.easel.internal.budget;

import dev.easel.budget.Amount;
import dev.easel.plan.Plan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What several plans ask of one purse, in its unit: the upper end of each, and of those that come first together. A plan of
 * unknown price may take all that is left of a bound. Immutable.
 */
final class Demand {

    private final List<PlanPrice> prices;
    private final String unit;
    private final List<Optional<Amount>> ends;
    /** What is known of the first 0, 1, 2 … together. */
    private final List<Amount> sums = new ArrayList<>();

    /**
     * Counts.
     *
     * @param repeats how many times the vendor may bill each call besides
     */
    Demand(List<Plan> plans, String unit, int repeats) {
        this.unit = unit;
        this.prices = plans.stream().map(plan -> new PlanPrice(plan, unit)).toList();
        this.ends = prices.stream()
                .map(price -> price.upperEnd().map(end -> Share.times(end, 1 + repeats)))
                .toList();
        sums.add(Amount.zero(unit));
        for (Optional<Amount> end : ends) {
            sums.add(sums.get(sums.size() - 1).plus(end.orElse(sums.get(0))));
        }
    }

    String unit() {
        return unit;
    }

    PlanPrice price(int place) {
        return prices.get(place);
    }

    /** The place of the first plan whose price nobody knows. */
    OptionalInt unknown() {
        return IntStream.range(0, ends.size())
                .filter(place -> ends.get(place).isEmpty())
                .findFirst();
    }

    /**
     * The most that the first plans cost together; empty if nothing is left for one of unknown price.
     *
     * @param bound what is left for those of unknown price and all others; not empty if there is one
     */
    Optional<Amount> first(int count, Optional<Amount> bound) {
        Amount known = sums.get(count);
        return unknown().orElse(count) < count ? bound.filter(most -> most.compareTo(known) > 0) : Optional.of(known);
    }

    /** How many plans, from the first on, fit into what is left. */
    int fitting(Amount left, Optional<Amount> bound) {
        int count = 0;
        while (count < ends.size()
                && first(count + 1, bound)
                        .filter(sum -> sum.compareTo(left) <= 0)
                        .isPresent()) {
            count++;
        }
        return count;
    }

    /** What all of them cost at most, in words. */
    String words() {
        return unknown().isPresent()
                ? "an unknown sum of " + unit
                : sums.get(ends.size()).toString();
    }

    /** Each plan's part in what is held for the first ones: its own upper end, or its share by images of what the others leave. */
    List<Amount> portions(int count, Amount held) {
        Amount rest = held.without(sums.get(count));
        int images = unknownImages(count);
        return IntStream.range(0, count)
                .mapToObj(place -> ends.get(place)
                        .orElseGet(() -> part(rest, unknownImages(place + 1), images)
                                .without(part(rest, unknownImages(place), images))))
                .toList();
    }

    /** How many images the first plans have whose price nobody knows. */
    private int unknownImages(int count) {
        return IntStream.range(0, count)
                .filter(place -> ends.get(place).isEmpty())
                .map(place -> prices.get(place).plan().n())
                .sum();
    }

    private Amount part(Amount rest, int images, int of) {
        BigDecimal part = rest.value()
                .multiply(BigDecimal.valueOf(images))
                .divide(BigDecimal.valueOf(of), Share.decimals(unit), RoundingMode.DOWN);
        return new Amount(part, unit);
    }
}
