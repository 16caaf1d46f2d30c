package dev.easel.pricing;

import dev.easel.image.Quality;
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

    /** What a price in credits is made of: no text, since a price must not change with every keystroke. */
    private static final Set<String> COUNTED =
            Set.of(PriceLine.IMAGE_OUTPUT, PriceLine.IMAGE_INPUT, PriceLine.PARTIAL_IMAGES);

    private final PriceList list;
    private final LocalDate day;
    private final Workload work;
    private final List<PriceLine> lines = new ArrayList<>(2);

    private CreditLines(PriceList list, LocalDate day, Workload work) {
        this.list = list;
        this.day = day;
        this.work = work;
    }

    /**
     * The lines, with the application's mark-up.
     *
     * @param money what the workload costs in money, where the vendor chooses neither size nor quality
     */
    static List<PriceLine> of(PriceList list, LocalDate day, Workload work, Tariff tariff, List<PriceLine> money) {
        CreditLines credits = new CreditLines(list, day, work);
        if (tariff.creditsAs().isPresent()) {
            credits.byTable(tariff.creditsAs().get());
        } else {
            credits.lines.add(credits.converted(tariff.currency(), money));
        }
        credits.addMarkup();
        return credits.lines;
    }

    /** The line of a workload whose seller has no tariff. */
    static List<PriceLine> unknown(String note) {
        return List.of(PriceLine.unknown(CONVERTED, 1, CREDIT, note));
    }

    private void byTable(String name) {
        Optional<CreditTable> table = Optional.ofNullable(list.creditTables().get(name));
        Optional<CreditTable.Row> row = table.flatMap(all -> all.row(work.size()));
        Quality quality = work.quality().filter(word -> word != Quality.AUTO).orElse(Quality.MEDIUM);
        Optional<Credits> base = row.map(all -> all.credits().get(quality));
        if (table.isEmpty() || row.isEmpty() || base.isEmpty()) {
            lines.add(PriceLine.unknown(
                    "credits-base", work.n(), Item.IMAGE, "The table of %s has no such cell.".formatted(name)));
            return;
        }
        lines.add(line(
                "credits-base",
                work.n(),
                Item.IMAGE,
                base.get(),
                row.get().basis(),
                row.get().tier() + " " + quality));
        if (work.referenceCount() > 0) {
            long read = Math.multiplyExact(work.referenceCount(), work.n());
            CreditTable known = table.get();
            lines.add(line("credits-references", read, Item.REFERENCE, known.reference(), known.referenceBasis(), ""));
        }
    }

    private static PriceLine line(String kind, long quantity, String unit, Credits each, Basis basis, String note) {
        return PriceLine.of(kind, new Item(Range.of(quantity), unit, Range.of(each.amount())), basis, note);
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
    private void addMarkup() {
        Range sum = lines.stream().map(PriceLine::amount).reduce(Range.ZERO, Range::plus);
        if (list.markup().isPresent() && sum.max().isPresent()) {
            BigDecimal factor = list.markup().get();
            BigDecimal credits = sum.max().get();
            BigDecimal added =
                    credits.multiply(factor).setScale(0, RoundingMode.CEILING).subtract(credits);
            Basis basis = lines.stream().map(PriceLine::basis).reduce(Basis.PUBLISHED, Basis::weaker);
            lines.add(line(
                    "credits-markup", added, basis, "All lines times " + factor.toPlainString() + ", rounded up."));
        }
    }
}
