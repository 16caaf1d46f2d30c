package dev.easel.examples.cli;

import dev.easel.model.ModelCard;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue as a page: what each model can, until when, and where that was read. */
final class ModelsPage {

    private static final String HEAD = """
            # Models

            What Easel knows of each model, made from the `models.json` of all providers; `easel models` shows the same, and with `--markdown` prints
            this page. Planning works for all that live; the README of each provider's module says what it can call.
            """;

    private ModelsPage() {}

    static String of(Collection<ModelCard> cards) {
        StringBuilder page = new StringBuilder(HEAD);
        byProvider(cards).forEach((provider, models) -> {
            page.append("\n## ").append(provider).append("\n\n").append(table(models));
            page.append(notes(models));
        });
        return page.toString();
    }

    private static Map<String, List<ModelCard>> byProvider(Collection<ModelCard> cards) {
        return cards.stream()
                .collect(Collectors.groupingBy(card -> card.id().provider(), LinkedHashMap::new, Collectors.toList()));
    }

    private static String table(List<ModelCard> models) {
        Collection<String> titles = facts(models.get(0)).keySet();
        return row(Stream.concat(Stream.of("model"), titles.stream()))
                + "|---".repeat(titles.size() + 1)
                + "|\n"
                + models.stream().map(ModelsPage::row).collect(Collectors.joining());
    }

    private static Map<String, String> facts(ModelCard card) {
        return ModelFacts.of(card, card.status());
    }

    private static String row(ModelCard card) {
        String model = "`" + card.id().name() + "`<br>" + card.name();
        return row(Stream.concat(Stream.of(model), facts(card).values().stream()));
    }

    private static String row(Stream<String> cells) {
        return cells.map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String notes(List<ModelCard> models) {
        String notes = models.stream()
                .filter(card -> !ModelFacts.notes(card).isEmpty())
                .map(card -> "- `%s`: %s\n".formatted(card.id().name(), String.join(" ", ModelFacts.notes(card))))
                .collect(Collectors.joining());
        return notes.isEmpty() ? "" : "\n" + notes;
    }
}
