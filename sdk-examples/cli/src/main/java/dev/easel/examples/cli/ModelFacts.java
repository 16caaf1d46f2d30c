package dev.easel.examples.cli;

import dev.easel.image.AspectRatio;
import dev.easel.image.Quality;
import dev.easel.model.Capability;
import dev.easel.model.ModelCard;
import dev.easel.model.PixelGrid;
import dev.easel.model.SizeRule;
import dev.easel.model.Status;
import dev.easel.model.TierSizes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What a card says, in words: the same for the page, the list and the documents. */
final class ModelFacts {

    /** Stands where a model has nothing of the kind. */
    static final String NONE = "–";

    private ModelFacts() {}

    /** What it can and where that was read, by name. */
    static Map<String, String> of(ModelCard card, Status status) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("status", status(card, status));
        facts.put("sizes", sizes(card.sizes()));
        facts.put("references", references(card));
        facts.put("mask", card.mask().toString());
        facts.put("n per call", card.status() == Status.REFUSED ? NONE : "" + card.maxPerCall());
        facts.put("quality", words(card.qualities().keySet().stream().map(Quality::toString)));
        facts.put("formats", words(card.formats().stream()));
        facts.put(
                "can also",
                words(card.capabilities().stream()
                        .filter(can -> can != Capability.REFERENCES && can != Capability.MASK)));
        facts.put("settings", words(card.options().stream()));
        facts.put("seconds", seconds(card.typicalSeconds()));
        facts.put("read", "%s, %s".formatted(card.source().page(), card.source().read()));
        return facts;
    }

    /** The card's status, but a model whose last day has passed is retired. */
    static Status statusOn(LocalDate day, ModelCard card) {
        boolean ended = card.shutdown().map(end -> !day.isBefore(end)).orElse(false);
        return ended && card.status() != Status.REFUSED ? Status.RETIRED : card.status();
    }

    private static String status(ModelCard card, Status status) {
        StringBuilder text = new StringBuilder(status.toString());
        String end = status == Status.RETIRED ? "ended" : "ends";
        card.shutdown().ifPresent(day -> text.append(", %s %s".formatted(end, day)));
        card.successor().ifPresent(next -> text.append(", then ").append(next));
        return text.toString();
    }

    private static String sizes(SizeRule rule) {
        if (rule.tiers().isEmpty()) {
            return NONE;
        }
        List<String> parts = new ArrayList<>();
        parts.add(words(rule.tiers().keySet().stream()) + " in " + shapes(rule));
        rule.grid().ifPresent(grid -> parts.add(free(grid)));
        if (rule.auto()) {
            parts.add("auto");
        }
        return String.join("; ", parts) + (rule.approximate() ? "; pixels may differ" : "");
    }

    private static String shapes(SizeRule rule) {
        Stream<AspectRatio> listed =
                rule.tiers().values().stream().map(TierSizes::ratios).flatMap(Collection::stream);
        return rule.anchor().isPresent() && rule.grid().isPresent()
                ? "any shape up to " + rule.grid().get().maxRatio()
                : words(listed.distinct());
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
        if (max == 0) {
            return "none";
        }
        return min == 0 ? "up to " + max : min == max ? "" + max : min + " to " + max;
    }

    private static String seconds(OptionalInt seconds) {
        return seconds.isPresent() ? "" + seconds.getAsInt() : NONE;
    }

    private static String words(Stream<?> values) {
        String text = String.join(", ", values.map(Object::toString).toList());
        return text.isEmpty() ? NONE : text;
    }

    /** What else is to be known of it, as sentences. */
    static List<String> notes(ModelCard card) {
        List<String> notes = new ArrayList<>(card.notes());
        card.guards()
                .forEach(guard ->
                        notes.add("Sent unasked: %s %s. %s".formatted(guard.option(), guard.value(), guard.why())));
        if (!card.aliases().isEmpty()) {
            notes.add("Also called " + String.join(", ", card.aliases()) + ".");
        }
        card.wireNames().forEach((host, name) -> notes.add("At %s it is %s.".formatted(host, name)));
        return notes;
    }
}
