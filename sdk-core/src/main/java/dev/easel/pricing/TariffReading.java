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
 * @param mode the lane
 * @param note what is said of every line that has no note of its own
 */
record TariffReading(Tariff tariff, Workload work, Basis best, Part<ModePrice> mode, String note) {

    static TariffReading of(Tariff tariff, Workload work, LocalDate day) {
        boolean over = PriceList.isOver(tariff, day);
        String note = over
                ? "The tariff was valid until %s only."
                        .formatted(tariff.validUntil().orElseThrow())
                : tariff.note();
        return new TariffReading(tariff, work, over ? Basis.ASSUMED : tariff.basis(), mode(tariff, work), note);
    }

    /** The lane that is asked for, else the one that a setting chooses. */
    private static Part<ModePrice> mode(Tariff tariff, Workload work) {
        if (work.mode() == PriceMode.STANDARD && !work.settings().isEmpty()) {
            return tariff.modes().values().stream()
                    .filter(mode -> mode.price()
                            .when()
                            .filter(when -> when.holds(work.settings()))
                            .isPresent())
                    .findFirst()
                    .orElseGet(() -> listed(tariff, work.mode()));
        }
        return listed(tariff, work.mode());
    }

    private static Part<ModePrice> listed(Tariff tariff, PriceMode mode) {
        return tariff.modes().getOrDefault(mode, new Part<>(ModePrice.UNKNOWN, Basis.UNKNOWN, ""));
    }

    /** What one token costs in this lane. */
    Range price(Optional<BigDecimal> rate) {
        Optional<BigDecimal> factor = mode.price().factor();
        return rate.isPresent() && factor.isPresent() ? Range.of(rate.get().multiply(factor.get())) : Range.UNKNOWN;
    }

    PriceLine line(String kind, Item item, Part<?> part) {
        return line(kind, item, part.basis(), part.note());
    }

    PriceLine line(String kind, Item item, Basis basis, String said) {
        Basis reached = best.weaker(item.isTokens() ? basis.weaker(mode.basis()) : basis);
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
    Item priced(Item item, Optional<BigDecimal> rate) {
        return item.isTokens() ? item.withPrice(price(rate)) : item;
    }

    /** The same for a vendor's own count of references. */
    TariffReading counting(int references) {
        Workload counted = work.toBuilder()
                .references(List.of())
                .unsizedReferences(references)
                .build();
        return new TariffReading(tariff, counted, best, mode, note);
    }
}
