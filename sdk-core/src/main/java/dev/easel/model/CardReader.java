package dev.easel.model;

import dev.easel.error.InvalidRequestException;
import dev.easel.image.Background;
import dev.easel.image.ImageFormat;
import dev.easel.image.Quality;
import dev.easel.json.DataNode;
import dev.easel.json.Json;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads one model of a catalogue file. */
final class CardReader {

    private static final Set<String> KEYS = Set.of(
            "id",
            "like",
            "name",
            "status",
            "released",
            "shutdown",
            "successor",
            "advice",
            "aliases",
            "source",
            "read",
            "notes",
            "sizes",
            "formatSizes",
            "qualities",
            "formats",
            "backgrounds",
            "references",
            "mask",
            "maxPerCall",
            "maxPerStream",
            "maxPromptLength",
            "maxSeed",
            "abilities",
            "options",
            "guards",
            "typicalSeconds",
            "wireNames",
            "tariffs");

    private final String provider;
    private final DataNode file;
    private final Map<String, SizeRule> sizeRules;

    CardReader(String provider, DataNode file, Map<String, SizeRule> sizeRules) {
        this.provider = provider;
        this.file = file;
        this.sizeRules = sizeRules;
    }

    /**
     * Reads one.
     *
     * @param known finds the models before it
     */
    ModelCard read(DataNode node, Function<ModelId, Optional<ModelCard>> known) {
        node.only(KEYS);
        ModelId id = ModelId.of(provider, node.required("id").text());
        ModelCard.Builder card = ModelCard.builder();
        node.optional("like").ifPresent(like -> inherit(card, like, known));
        card.id(id).name(node.optional("name").map(DataNode::text).orElse(id.name()));
        card.status(node.required("status").as(CardReader::status)).source(source(node));
        life(card, node);
        abilities(card, node);
        limits(card, node);
        return checked(card.build(), node);
    }

    /** What a model does is inherited; when it lives, what it costs and where that was read is not. */
    private void inherit(ModelCard.Builder card, DataNode like, Function<ModelId, Optional<ModelCard>> known) {
        ModelCard other = known.apply(ModelId.of(provider, like.text()))
                .orElseThrow(() -> new InvalidRequestException(
                        "%s: there is no model %s/%s before this one.".formatted(like.path(), provider, like.text())));
        card.from(other)
                .released(Optional.empty())
                .shutdown(Optional.empty())
                .successor(Optional.empty())
                .aliases(Set.of())
                .notes(Set.of())
                .wireNames(Map.of());
    }

    private Source source(DataNode node) {
        DataNode page = node.optional("source").orElseGet(() -> file.required("source"));
        DataNode day = node.optional("read").orElseGet(() -> file.required("read"));
        return new Source(page.text(), day.date());
    }

    private void life(ModelCard.Builder card, DataNode node) {
        node.optional("released").ifPresent(day -> card.released(day.date()));
        node.optional("shutdown").ifPresent(day -> card.shutdown(day.date()));
        node.optional("successor").ifPresent(next -> card.successor(new Successor(next.as(ModelId::parse), false)));
        node.optional("advice").ifPresent(next -> card.successor(new Successor(next.as(ModelId::parse), true)));
        node.optional("aliases").ifPresent(names -> card.aliases(names.list(name -> name)));
        node.optional("notes").ifPresent(notes -> card.notes(notes.list(note -> note)));
        node.optional("wireNames").ifPresent(names -> card.wireNames(texts(names)));
    }

    private void abilities(ModelCard.Builder card, DataNode node) {
        node.optional("sizes").ifPresent(sizes -> card.sizes(sizes(sizes)));
        node.optional("formatSizes").ifPresent(rules -> card.formatSizes(formatSizes(rules)));
        node.optional("qualities").ifPresent(words -> card.qualities(qualities(words)));
        node.optional("formats").ifPresent(list -> card.formats(list.list(ImageFormat::parse)));
        node.optional("backgrounds").ifPresent(list -> card.backgrounds(list.list(Background::parse)));
        node.optional("references").ifPresent(rule -> card.references(ReferenceRuleReader.read(rule)));
        node.optional("mask").ifPresent(need -> card.mask(need.as(word -> word(Need.class, word))));
        node.optional("abilities").ifPresent(list -> card.abilities(list.list(word -> word(Capability.class, word))));
        node.optional("options").ifPresent(list -> card.options(list.list(name -> name)));
        node.optional("guards")
                .ifPresent(list ->
                        card.guards(list.items().stream().map(CardReader::guard).toList()));
    }

    private static void limits(ModelCard.Builder card, DataNode node) {
        number(node, "maxPerCall", value -> card.maxPerCall((int) value.integer(1, Integer.MAX_VALUE)));
        number(node, "maxPerStream", value -> card.maxPerStream((int) value.integer(1, Integer.MAX_VALUE)));
        number(node, "maxPromptLength", value -> card.maxPromptLength(value.count()));
        number(node, "maxSeed", value -> card.maxSeed(value.integer(0, Long.MAX_VALUE)));
        number(node, "typicalSeconds", value -> card.typicalSeconds(value.count()));
    }

    private static void number(DataNode node, String key, Consumer<DataNode> setter) {
        node.optional(key).ifPresent(setter);
    }

    private SizeRule sizes(DataNode node) {
        if (!node.json().isText()) {
            return SizeRuleReader.read(node);
        }
        SizeRule rule = sizeRules.get(node.text());
        if (rule == null) {
            throw node.expected("one of the file's size rules " + sizeRules.keySet());
        }
        return rule;
    }

    private Map<ImageFormat, SizeRule> formatSizes(DataNode node) {
        Map<ImageFormat, SizeRule> rules = new LinkedHashMap<>();
        node.fields()
                .forEach((format, rule) ->
                        rules.put(new DataNode(rule.path(), Json.of(format)).as(ImageFormat::parse), sizes(rule)));
        return rules;
    }

    private static Map<Quality, String> qualities(DataNode node) {
        Map<Quality, String> words = new LinkedHashMap<>();
        node.fields()
                .forEach((ours, theirs) ->
                        words.put(new DataNode(theirs.path(), Json.of(ours)).as(Quality::parse), theirs.text()));
        return words;
    }

    private static Guard guard(DataNode node) {
        node.only(Set.of("option", "value", "why"));
        return new Guard(
                node.required("option").text(),
                node.required("value").text(),
                node.required("why").text());
    }

    private static Map<String, String> texts(DataNode node) {
        Map<String, String> texts = new LinkedHashMap<>();
        node.fields().forEach((key, value) -> texts.put(key, value.text()));
        return texts;
    }

    private static Status status(String word) {
        return word(Status.class, word);
    }

    private static <E extends Enum<E>> E word(Class<E> type, String word) {
        for (E value : type.getEnumConstants()) {
            if (value.toString().equals(word)) {
                return value;
            }
        }
        throw new InvalidRequestException("\"%s\" is not one of %s."
                .formatted(word, Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)));
    }

    private static ModelCard checked(ModelCard card, DataNode node) {
        if (card.sizes().tiers().isEmpty() && card.status() != Status.REFUSED) {
            throw new InvalidRequestException("%s: \"sizes\" is missing.".formatted(node.path()));
        }
        return card;
    }
}
