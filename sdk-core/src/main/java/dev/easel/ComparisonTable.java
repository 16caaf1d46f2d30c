package dev.easel;

import dev.easel.Comparison.Entry;
import dev.easel.image.PixelSize;
import dev.easel.image.Reference;
import dev.easel.plan.Adjustment;
import dev.easel.plan.Plan;
import dev.easel.pricing.Cost;
import dev.easel.pricing.Credits;
import dev.easel.pricing.Money;
import dev.easel.result.ImageResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of a comparison, row by row. */
final class ComparisonTable {

    /** What the columns are called. */
    static final List<String> HEAD =
            List.of("model", "seconds", "credits", "promised", "paid", "size", "what became of it");

    private static final String UNKNOWN = "unknown";
    private static final String NONE = "-";
    private static final char NO_BREAK = '\u00A0';

    private ComparisonTable() {}

    static String of(Comparison comparison) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        comparison.entries().forEach(entry -> rows.add(row(entry)));
        int[] widths = new int[HEAD.size()];
        rows.forEach(row -> {
            for (int k = 0; k < widths.length; k++) {
                widths[k] = Math.max(widths[k], row.get(k).length());
            }
        });
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining("\n"));
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int k = 0; k < widths.length; k++) {
            line.append(row.get(k)).append(" ".repeat(widths[k] - row.get(k).length() + 2));
        }
        return line.toString().stripTrailing();
    }

    /** One model, in the columns of {@link #HEAD}. */
    static List<String> row(Entry entry) {
        Optional<ImageResult> result = entry.outcome().result();
        return List.of(
                entry.model().toString(),
                entry.time().isZero() ? NONE : seconds(entry.time()),
                result.map(it -> it.cost()
                                .credits()
                                .map(Credits::amount)
                                .map(String::valueOf)
                                .orElse(UNKNOWN))
                        .orElse(NONE),
                entry.plan()
                        .map(plan ->
                                plan.quote().moneyMax().map(Money::toString).orElse(UNKNOWN))
                        .orElse(NONE),
                result.map(it -> it.cost().money().map(Money::toString).orElse(UNKNOWN))
                        .orElse(NONE),
                result.map(it -> it.image().size()).map(PixelSize::toString).orElse(NONE),
                became(entry));
    }

    /** What stands above all models: the references, and the price of all together. */
    static List<String> head(Comparison comparison) {
        List<Reference> references = comparison.plan().request().references();
        String price = "Promised together: %s. Paid together: %s."
                .formatted(comparison.plan().quote(), comparison.cost());
        return references.isEmpty()
                ? List.of(price)
                : List.of(
                        "References: "
                                + references.stream().map(Reference::describe).collect(Collectors.joining(", ")) + ".",
                        price);
    }

    /** What stands below the images of a model: its figures, and what became of it. */
    static List<String> caption(Entry entry) {
        return entry.outcome()
                .result()
                .map(result -> List.of(figures(entry, result.cost()), became(entry)))
                .orElseGet(() -> List.of(became(entry)));
    }

    private static String figures(Entry entry, Cost cost) {
        return Stream.of(
                        row(entry).get(HEAD.indexOf("size")),
                        seconds(entry.time()) + " s",
                        cost.credits().map(Credits::toString).orElse("credits unknown"),
                        cost.money().map(Money::toString).orElse("price unknown"))
                .map(figure -> figure.replace(' ', NO_BREAK))
                .collect(Collectors.joining(" · "));
    }

    private static String seconds(Duration time) {
        long tenths = time.toMillis() / 100;
        return tenths / 10 + "." + tenths % 10;
    }

    private static String became(Entry entry) {
        return entry.outcome()
                .error()
                .map(error -> entry.outcome().word() + ": " + error.getMessage().replace('\n', ' '))
                .orElseGet(() -> done(entry));
    }

    private static String done(Entry entry) {
        List<String> told = Stream.concat(
                        missing(entry).stream(),
                        entry.plan().map(Plan::adjustments).orElse(List.of()).stream()
                                .map(Adjustment::toString))
                .toList();
        return told.isEmpty() ? "as asked" : String.join("; ", told);
    }

    /** Where some images came and others did not. */
    private static Optional<String> missing(Entry entry) {
        ImageResult result = entry.outcome().result().orElseThrow();
        int failed = result.failures().size();
        return result.failures().stream()
                .findFirst()
                .map(failure -> "%d of %d did not come: %s"
                        .formatted(
                                failed,
                                failed + result.images().size(),
                                failure.message().replace('\n', ' ')));
    }
}
