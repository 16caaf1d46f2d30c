package dev.easel.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Counts the credits of a workload: by a table where its tariff names one, else converted from money. */
final class CreditLines {

    private static final String CONVERTED = "credits-converted";
    private static final String CREDIT = "credit";
    private static final String BASE = "credits-base";

    /** What a price in credits is made of: no text, since a price must not change with every keystroke. */
    private static final Set<String> COUNTED =
            Set.of(PriceLine.IMAGE_OUTPUT, PriceLine.IMAGE_INPUT, PriceLine.PARTIAL_IMAGES);

    private final PriceList list;
    private final LocalDate day;

    CreditLines(PriceList list, LocalDate day) {
        this.list = list;
        this.day = day;
    }

    /**
     * The lines, with the application's mark-up.
     *
     * @param money what the workload costs in money, where the vendor chooses neither size nor quality
     */
    List<PriceLine> of(Workload work, Tariff tariff, List<PriceLine> money) {
        List<PriceLine> lines = new ArrayList<>(2);
        if (tariff.creditsAs().isPresent()) {
            addByTable(work, tariff.creditsAs().get(), lines);
        } else {
            lines.add(converted(tariff.currency(), money));
        }
        if (list.markup().isPresent()) {
            addMarkup(list.markup().get(), lines);
        }
        return lines;
    }

    /** The line of a workload whose seller has no tariff. */
    static List<PriceLine> unknown(String note) {
        return List.of(PriceLine.unknown(CONVERTED, 1, CREDIT, note));
    }

    private void addByTable(Workload work, String name, List<PriceLine> lines) {
        CreditTable table = list.creditTables().get(name);
        CreditTable.Place place = table == null ? null : table.place(work.size(), work.quality());
        if (table == null || place == null) {
            lines.add(PriceLine.unknown(BASE, work.n(), Item.IMAGE, "The table of " + name + " has no such cell."));
            return;
        }
        lines.add(line(BASE, work.n(), Item.IMAGE, place));
        if (work.referenceCount() > 0) {
            long read = Math.multiplyExact(work.referenceCount(), work.n());
            lines.add(line("credits-references", read, Item.REFERENCE, table.reference()));
        }
    }

    private static PriceLine line(String kind, long quantity, String unit, CreditTable.Place place) {
        return PriceLine.of(kind, new Item(Range.of(quantity), unit, place.price()), place.basis(), place.note());
    }

    private PriceLine converted(String currency, List<PriceLine> money) {
        Range sum = Range.ZERO;
        Basis basis = Basis.FORMULA;
        for (PriceLine each : money) {
            if (COUNTED.contains(each.kind())) {
                sum = sum.plus(each.amount());
                basis = basis.weaker(each.basis());
            }
        }
        if (sum.max().isEmpty() || list.creditValue().isEmpty()) {
            return PriceLine.unknown(CONVERTED, 1, CREDIT, "Credits are converted from money, which is unknown.");
        }
        return converted(
                new Money(sum.max().get(), currency), list.creditValue().get(), basis);
    }

    private PriceLine converted(Money price, Money value, Basis basis) {
        if (price.currency().equals(value.currency())) {
            return rounded(price.amount(), value, basis, "");
        }
        return list.rate(price.currency(), value.currency(), day)
                .map(rate -> rounded(
                        price.amount().multiply(rate.rate()),
                        value,
                        Basis.ASSUMED,
                        "1 %s was %s %s on %s."
                                .formatted(rate.from(), rate.rate().toPlainString(), rate.to(), rate.read())))
                .orElseGet(() -> PriceLine.unknown(
                        CONVERTED,
                        1,
                        CREDIT,
                        "There is no rate from " + price.currency() + " to " + value.currency()
                                + " in the price list."));
    }

    /** Rounded up once, over the whole quote. */
    private static PriceLine rounded(BigDecimal price, Money value, Basis basis, String note) {
        BigDecimal credits = price.divide(value.amount(), 0, RoundingMode.CEILING);
        String what =
                price.toPlainString() + " " + value.currency() + " at " + value.plain() + " a credit, rounded up.";
        return line(CONVERTED, credits, basis, note.isEmpty() ? what : what + " " + note);
    }

    private static PriceLine line(String kind, BigDecimal credits, Basis basis, String note) {
        return PriceLine.of(kind, new Item(Range.of(credits), CREDIT, Range.of(1)), basis, note);
    }

    /** Once on the sum of all lines, rounded up once. */
    private static void addMarkup(BigDecimal factor, List<PriceLine> lines) {
        Optional<BigDecimal> credits = Totals.sum(lines).max();
        if (credits.isPresent()) {
            BigDecimal added = credits.get()
                    .multiply(factor)
                    .setScale(0, RoundingMode.CEILING)
                    .subtract(credits.get());
            String note = "All lines times " + factor.toPlainString() + ", rounded up.";
            lines.add(line("credits-markup", added, Totals.weakest(lines), note));
        }
    }
}
