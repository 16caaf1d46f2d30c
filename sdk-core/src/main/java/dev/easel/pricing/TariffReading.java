package dev.easel.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A tariff as it holds for one workload on one day.
 *
 * @param tariff the tariff
 * @param work the workload
 * @param best the best that can be said of an amount
 * @param lane the lane
 * @param note what is said of every line that has no note of its own
 */
record TariffReading(Tariff tariff, Workload work, Basis best, Lane lane, String note) {

    private static final Lane NO_LANE = new Lane(TokenRates.NONE, Optional.empty(), Basis.UNKNOWN);

    static TariffReading of(Tariff tariff, Workload work, LocalDate day) {
        boolean over = PriceList.isOver(tariff, day);
        String note = over
                ? "The tariff was valid until %s only."
                        .formatted(tariff.validUntil().orElseThrow())
                : tariff.note();
        return new TariffReading(tariff, work, over ? Basis.ASSUMED : tariff.basis(), lane(tariff, work), note);
    }

    /** The lane that is asked for, else the one that a setting chooses. */
    private static Lane lane(Tariff tariff, Workload work) {
        Lane asked = tariff.lanes().getOrDefault(work.mode(), NO_LANE);
        if (work.mode() != PriceMode.STANDARD || work.settings().isEmpty()) {
            return asked;
        }
        return tariff.lanes().values().stream()
                .filter(lane ->
                        lane.when().filter(when -> when.holds(work.settings())).isPresent())
                .findFirst()
                .orElse(asked);
    }

    TokenRates rates() {
        return lane.rates();
    }

    /** The same without the discount of a batch, or of waiting for room, of which credits know nothing. */
    TariffReading undiscounted() {
        return isIn(PriceMode.BATCH) || isIn(PriceMode.FLEX)
                ? new TariffReading(tariff, work, best, tariff.lanes().getOrDefault(PriceMode.STANDARD, NO_LANE), note)
                : this;
    }

    private boolean isIn(PriceMode mode) {
        return lane.equals(tariff.lanes().get(mode));
    }

    PriceLine line(String kind, Item item, Part<?> part) {
        return line(kind, item, part.basis(), part.note());
    }

    PriceLine line(String kind, Item item, Basis basis, String said) {
        Basis reached = best.weaker(item.isTokens() ? basis.weaker(lane.basis()) : basis);
        return PriceLine.of(kind, item, reached, said.isEmpty() ? note : said);
    }

    /** How often prompt and references are billed. */
    Range inputs() {
        return switch (tariff.inputPer()) {
            case IMAGE -> Range.of(work.n());
            case CALL -> Range.of(work.calls().size());
            case UNKNOWN -> Range.of(BigDecimal.valueOf(work.calls().size()), BigDecimal.valueOf(work.n()));
        };
    }

    /** The item with the price of its tokens, if it is tokens. */
    static Item priced(Item item, Optional<Range> rate) {
        return item.isTokens() ? item.withPrice(rate.orElse(Range.UNKNOWN)) : item;
    }

    /** The same for a vendor's own count of references. */
    TariffReading counting(int references) {
        Workload counted = work.toBuilder()
                .references(List.of())
                .unsizedReferences(references)
                .build();
        return new TariffReading(tariff, counted, best, lane, note);
    }
}
