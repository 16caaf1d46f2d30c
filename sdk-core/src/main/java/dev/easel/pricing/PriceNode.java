package dev.easel.pricing;

import dev.easel.error.InvalidRequestException;
import dev.easel.image.PixelSize;
import dev.easel.image.Quality;
import dev.easel.json.DataNode;
import dev.easel.json.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the values that every part of a tariff is made of. */
final class PriceNode {

    static final String UNKNOWN = "unknown";
    private static final String USUAL = "usual";

    private PriceNode() {}

    /** A number, two numbers for the ends of a range, or the word unknown. */
    static Range range(DataNode node) {
        if (isWord(node, UNKNOWN)) {
            return Range.UNKNOWN;
        }
        if (!node.json().isArray()) {
            return Range.of(number(node));
        }
        List<DataNode> ends = node.items();
        if (ends.size() != 2 || number(ends.get(0)).compareTo(number(ends.get(1))) > 0) {
            throw node.expected("a number, or two numbers with the smaller one first");
        }
        return Range.of(number(ends.get(0)), number(ends.get(1)));
    }

    private static BigDecimal number(DataNode node) {
        return node.json().isNumber()
                ? node.decimal()
                : node.as(word -> {
                    throw node.expected("a number, two numbers such as [0, 2000], or \"unknown\"");
                });
    }

    static boolean isWord(DataNode node, String word) {
        return node.json().text().filter(word::equals).isPresent();
    }

    /** A value, or an object of a usual one and those that a setting brings: {@code {"usual": …, "a=b": …}}. */
    static <T> Cases<T> cases(DataNode node, Function<DataNode, T> reader) {
        if (!node.json().isObject()) {
            return new Cases<>(reader.apply(node), List.of());
        }
        List<Cases.Case<T>> cases = new ArrayList<>();
        node.fields().forEach((key, value) -> {
            if (!key.equals(USUAL)) {
                cases.add(new Cases.Case<>(key(value, key, When::parse), reader.apply(value)));
            }
        });
        return new Cases<>(reader.apply(node.required(USUAL)), List.copyOf(cases));
    }

    /** What a key means that leads to a place. */
    static <T> T key(DataNode place, String key, Function<String, T> parser) {
        return place.with(Json.of(key)).as(parser);
    }

    static Quality quality(DataNode place, String key) {
        return key(place, key, Quality::parse);
    }

    static Basis basis(DataNode node, Basis otherwise) {
        return node.json().isObject()
                ? node.optional("basis").map(PriceNode::basis).orElse(otherwise)
                : otherwise;
    }

    /** How sure something is; that nobody knows a price is said in its place. */
    static Basis basis(DataNode node) {
        Basis basis = node.as(text -> word(Basis.class, text));
        if (basis == Basis.UNKNOWN) {
            throw node.expected("published, formula or assumed");
        }
        return basis;
    }

    static <T> Part<T> part(DataNode node, Basis otherwise, T price) {
        String note = node.json().isObject()
                ? node.optional("note").map(DataNode::text).orElse("")
                : "";
        return new Part<>(price, basis(node, otherwise), note);
    }

    static List<PixelSize> sizes(DataNode node, String key) {
        return node.optional(key).map(list -> list.list(PixelSize::parse)).orElse(List.of());
    }

    static Range optional(DataNode node, String key, Range otherwise) {
        return node.optional(key).map(PriceNode::range).orElse(otherwise);
    }

    /** The field of an entry, or that of its file where the entry has none. */
    static DataNode own(DataNode node, DataNode file, String key) {
        return node.optional(key).orElseGet(() -> file.required(key));
    }

    static Money money(DataNode node) {
        node.only(Set.of("amount", "currency"));
        return new Money(node.required("amount").decimal(), currency(node.required("currency")));
    }

    static String currency(DataNode node) {
        return node.as(code -> Money.zero(code).currency());
    }

    static <E extends Enum<E>> E word(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> name(value).equals(word))
                .findFirst()
                .orElseThrow(() -> new InvalidRequestException("\"%s\" is not one of %s."
                        .formatted(
                                word,
                                Arrays.stream(type.getEnumConstants())
                                        .map(PriceNode::name)
                                        .toList())));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Refuses fields of any name but these. */
    static void only(DataNode node, Set<String> common, String... own) {
        node.only(Stream.concat(common.stream(), Stream.of(own)).collect(Collectors.toUnmodifiableSet()));
    }

    /** The fields, which are at least one. */
    static Map<String, DataNode> fields(DataNode node) {
        Map<String, DataNode> fields = node.fields();
        if (fields.isEmpty()) {
            throw node.expected("at least one field");
        }
        return fields;
    }
}
