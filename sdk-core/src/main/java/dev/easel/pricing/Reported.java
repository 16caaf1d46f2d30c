package dev.easel.pricing;

import dev.easel.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where an answer tells what a call cost.
 *
 * @param cost the cost, told outright
 * @param units the number of billed units
 * @param free what means that nothing was billed, whatever else is told
 */
record Reported(Optional<Told> cost, Optional<Told> units, List<FreeWhen> free) {

    static final Reported NOTHING = new Reported(Optional.empty(), Optional.empty(), List.of());

    /**
     * A number of the answer.
     *
     * @param at where it stands
     * @param unit what one is called
     * @param price what one costs
     */
    record Told(JsonPath at, String unit, BigDecimal price) {

        Optional<Item> item(Json usage) {
            return at.number(usage).map(number -> new Item(Range.of(number), unit, Range.of(price)));
        }
    }

    /**
     * A word of the answer that means that nothing was billed.
     *
     * @param at where it stands
     * @param words the words
     */
    record FreeWhen(JsonPath at, Set<String> words) {

        boolean holds(Json usage) {
            return at.in(usage).text().filter(words::contains).isPresent();
        }
    }

    /**
     * The line of what the answer tells, the cost before the units.
     *
     * @param best how sure the price of a unit can be
     */
    Optional<PriceLine> line(Json usage, Basis best) {
        if (free.stream().anyMatch(each -> each.holds(usage))) {
            return Optional.of(line(new Item(Range.ZERO, "call", Range.ZERO), Basis.PUBLISHED));
        }
        return cost.flatMap(told -> told.item(usage))
                .map(item -> line(item, Basis.PUBLISHED))
                .or(() -> units.flatMap(told -> told.item(usage)).map(item -> line(item, best)));
    }

    private static PriceLine line(Item item, Basis basis) {
        return PriceLine.of("billed", item, basis, "");
    }
}
