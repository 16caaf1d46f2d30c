package dev.easel.examples.cli;

import dev.easel.image.Quality;
import dev.easel.model.Capability;
import dev.easel.model.ModelCard;
import dev.easel.model.PixelGrid;
import dev.easel.model.SizeRule;
import dev.easel.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The catalogue as a page: what each model can, until when, and where that was read. */
final class ModelsPage {

    private static final String HEAD = """
            # Models

            What Easel knows of each model, made from the `models.json` of all providers; `easel models --markdown` prints it. Planning works for all
            that live; the state of each provider's module says what it can call.
            """;

    private static final String TABLE = """
            | model | status | sizes | references | mask | n per call | quality | formats | can also | read |
            |---|---|---|---|---|---|---|---|---|---|
            """;

    private ModelsPage() {}

    static String of(Collection<ModelCard> cards) {
        StringBuilder page = new StringBuilder(HEAD);
        byProvider(cards).forEach((provider, models) -> {
            page.append("\n## ").append(provider).append("\n\n").append(TABLE);
            models.forEach(card -> page.append(row(card)));
            page.append(notes(models));
        });
        return page.toString();
    }

    private static Map<String, List<ModelCard>> byProvider(Collection<ModelCard> cards) {
        return cards.stream()
                .collect(Collectors.groupingBy(card -> card.id().provider(), LinkedHashMap::new, Collectors.toList()));
    }

    private static String row(ModelCard card) {
        return cells(List.of(
                "`" + card.id().name() + "`<br>" + card.name(),
                status(card),
                sizes(card.sizes()),
                references(card),
                card.mask().toString(),
                card.status() == Status.REFUSED ? "–" : "" + card.maxPerCall(),
                words(card.qualities().keySet().stream().map(Quality::toString).toList()),
                words(card.formats()),
                words(card.capabilities().stream()
                        .filter(can -> can != Capability.REFERENCES && can != Capability.MASK)
                        .toList()),
                "%s, %s".formatted(source(card), card.source().read())));
    }

    private static String cells(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    static String status(ModelCard card) {
        StringBuilder text = new StringBuilder(card.status().toString());
        card.shutdown().ifPresent(day -> text.append(", ends ").append(day));
        card.successor().ifPresent(next -> text.append(", then ").append(next));
        return text.toString();
    }

    /** As {@link #status}, but a model whose last day has passed is called retired. */
    static Status statusOn(LocalDate day, ModelCard card) {
        boolean ended = card.shutdown().map(end -> !day.isBefore(end)).orElse(false);
        return ended && card.status() != Status.REFUSED ? Status.RETIRED : card.status();
    }

    static String sizes(SizeRule rule) {
        if (rule.tiers().isEmpty()) {
            return "–";
        }
        List<String> parts = new ArrayList<>();
        parts.add(rule.tiers().keySet().stream().map(Object::toString).collect(Collectors.joining(", ")));
        rule.grid().ifPresent(grid -> parts.add(free(grid)));
        if (rule.auto()) {
            parts.add("auto");
        }
        return String.join("; ", parts) + (rule.approximate() ? "; pixels may differ" : "");
    }

    private static String free(PixelGrid grid) {
        return "free pixels in steps of %d, edges %d to %d, up to %s, %d to %d in all"
                .formatted(
                        grid.multiple(),
                        grid.minEdge(),
                        grid.maxEdge(),
                        grid.maxRatio(),
                        grid.minPixels(),
                        grid.maxPixels());
    }

    private static String references(ModelCard card) {
        int min = card.references().min();
        int max = card.references().max();
        return min == 0 ? max == 0 ? "none" : "up to " + max : min == max ? "" + max : min + " to " + max;
    }

    private static String source(ModelCard card) {
        String page = card.source().page();
        return page.startsWith("http") && !page.contains(" ") ? "[page](" + page + ")" : page;
    }

    private static String words(Collection<?> values) {
        return values.isEmpty() ? "–" : values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String notes(List<ModelCard> models) {
        String notes = models.stream()
                .filter(card -> !card.notes().isEmpty())
                .map(card -> "- `%s`: %s\n".formatted(card.id().name(), String.join(" ", card.notes())))
                .collect(Collectors.joining());
        return notes.isEmpty() ? "" : "\n" + notes;
    }
}
