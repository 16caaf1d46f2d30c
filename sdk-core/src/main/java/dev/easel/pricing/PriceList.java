package dev.easel.pricing;

import dev.easel.error.InvalidRequestException;
import dev.easel.house.HouseStyle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What sellers take for models, what a credit is worth, and rates between currencies. Made of data files, later ones win.
 * Immutable and safe to share; read by {@link PriceListReader}.
 */
@Value.Immutable
@HouseStyle
public abstract class PriceList {

    PriceList() {}

    static Builder builder() {
        return new Builder();
    }

    /** A list that knows no price. */
    public static PriceList empty() {
        return builder().build();
    }

    /** A list of tariffs by seller and model, such as {@code openai/gpt-image-2}. */
    public static PriceList of(Map<String, List<Tariff>> tariffs) {
        return builder().putAllTariffs(tariffs).build();
    }

    /** The tariffs by seller and model, split at the first slash; several where they hold at different times. */
    public abstract Map<String, List<Tariff>> tariffs();

    abstract Map<String, CreditTable> creditTables();

    /** What a credit is worth, for models that have no row in a table of credits. */
    public abstract Optional<Money> creditValue();

    /** What the application earns with a credit; needed for a margin only, and never preset. */
    public abstract Optional<Money> creditRevenue();

    /** What the application multiplies all credits with; unset, nothing is added. */
    public abstract Optional<BigDecimal> markup();

    /** Rates between currencies; without one nothing is converted. */
    public abstract List<ExchangeRate> exchangeRates();

    /** Both lists in one; where both know a price, the other one's counts. */
    public PriceList overlay(PriceList other) {
        if (equals(empty())) {
            return other;
        }
        return builder()
                .tariffs(joined(tariffs(), other.tariffs()))
                .creditTables(joined(creditTables(), other.creditTables()))
                .creditValue(other.creditValue().or(this::creditValue))
                .creditRevenue(other.creditRevenue().or(this::creditRevenue))
                .markup(other.markup().or(this::markup))
                .addAllExchangeRates(other.exchangeRates())
                .addAllExchangeRates(exchangeRates().stream()
                        .filter(rate -> other.exchangeRates().stream().noneMatch(rate::isBetweenTheSame))
                        .toList())
                .build();
    }

    private static <V> Map<String, V> joined(Map<String, V> base, Map<String, V> over) {
        Map<String, V> all = new LinkedHashMap<>(base);
        all.putAll(over);
        return Collections.unmodifiableMap(all);
    }

    /**
     * The tariff that holds on a day: of those that began, the one that began last, even if its time is over.
     *
     * @param seller who takes the money; another seller's tariff is never taken instead
     */
    public Optional<Tariff> find(String seller, String model, LocalDate day) {
        List<Tariff> known = tariffs().getOrDefault(seller + "/" + model, List.of());
        return known.size() == 1 && known.get(0).validFrom().isEmpty() ? Optional.of(known.get(0)) : latest(known, day);
    }

    private static Optional<Tariff> latest(List<Tariff> known, LocalDate day) {
        return known.stream()
                .filter(tariff -> tariff.validFrom().filter(day::isBefore).isEmpty())
                .max(Comparator.comparing((Tariff tariff) -> !isOver(tariff, day))
                        .thenComparing(tariff -> tariff.validFrom().orElse(LocalDate.MIN)));
    }

    static boolean isOver(Tariff tariff, LocalDate day) {
        return tariff.validUntil().filter(day::isAfter).isPresent();
    }

    /** The rate between two currencies that was read last, but not after a day. */
    Optional<ExchangeRate> rate(String from, String to, LocalDate day) {
        return exchangeRates().stream()
                .filter(rate -> rate.from().equals(from) && rate.to().equals(to))
                .filter(rate -> !rate.read().isAfter(day))
                .max(Comparator.comparing(ExchangeRate::read));
    }

    /** Rejects what would hide a price. */
    @Value.Check
    void check() {
        if (markup().filter(factor -> factor.compareTo(BigDecimal.ONE) < 0).isPresent()) {
            throw new InvalidRequestException("A mark-up is at least 1, but was %s.".formatted(markup().get()));
        }
        if (creditValue().filter(value -> value.amount().signum() == 0).isPresent()) {
            throw new InvalidRequestException("A credit is worth more than nothing.");
        }
    }

    static final class Builder extends ImmutablePriceList.Builder {
        Builder() {}
    }
}
