package dev.easel.examples.cli;

import dev.easel.pricing.PriceLine;
import dev.easel.pricing.Quote;
import java.io.PrintWriter;
import java.util.Locale;

/** Shows quotes to people, a table for each model. */
final class PriceTable {

    private PriceTable() {}

    static void print(PriceOrder.Priced priced, PrintWriter out) {
        Quote quote = priced.quote();
        out.printf(
                "%s, %s, images per call %s, sold by %s%s%n",
                priced.plan().model(),
                priced.plan().size(),
                quote.workload().calls(),
                quote.workload().seller(),
                quote.listDate().map(day -> ", prices read on " + day).orElse(""));
        quote.lines().forEach(line -> print(line, quote, out));
        out.printf("  %-20s %s%n", "total", quote);
        quote.margin()
                .ifPresentOrElse(
                        margin -> out.printf("  %-20s %s%n", "margin", margin),
                        () -> quote.costPerCredit()
                                .ifPresent(cost -> out.printf(
                                        "  %-20s %s %s%n",
                                        "cost of a credit",
                                        cost,
                                        quote.currency().orElse(""))));
    }

    private static void print(PriceLine line, Quote quote, PrintWriter out) {
        String unit = line.isCredits() ? "credits" : quote.currency().orElse("");
        out.printf(
                "  %-20s %s %s × %s = %s %s, %s%s%n",
                line.kind(),
                line.quantity(),
                line.unit(),
                line.unitPrice(),
                line.amount(),
                unit,
                line.basis().name().toLowerCase(Locale.ROOT),
                line.note().isEmpty() ? "" : ". " + line.note());
    }
}
