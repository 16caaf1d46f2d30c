package dev.easel.pricing;

import dev.easel.json.DataNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads where an answer tells what a call cost, or what it consumed. */
final class ReportedReader {

    private ReportedReader() {}

    static Reported reported(DataNode node) {
        node.only(Set.of("cost", "units", "freeWhen"));
        List<Reported.FreeWhen> free = new ArrayList<>();
        node.optional("freeWhen")
                .ifPresent(places -> places.fields()
                        .forEach((place, words) -> free.add(new Reported.FreeWhen(
                                PriceNode.key(words, place, JsonPath::parse), Set.copyOf(words.list(word -> word))))));
        return new Reported(
                node.optional("cost").map(cost -> told(cost, "unit of cost")),
                node.optional("units").map(units -> told(units, "billed unit")),
                List.copyOf(free));
    }

    private static Reported.Told told(DataNode node, String unit) {
        node.only(Set.of("at", "unit", "price"));
        return new Reported.Told(
                node.required("at").as(JsonPath::parse),
                node.optional("unit").map(DataNode::text).orElse(unit),
                node.optional("price").map(DataNode::decimal).orElse(BigDecimal.ONE));
    }

    /** Where usage stands, by what it says; an extra of the tariff is counted under its own name. */
    static UsagePaths usage(DataNode node, List<Part<Extra>> extras) {
        node.only(Stream.concat(
                        UsagePaths.KEYS.stream(),
                        extras.stream().map(extra -> extra.price().name()))
                .collect(Collectors.toUnmodifiableSet()));
        Map<String, JsonPath> paths = new LinkedHashMap<>();
        node.fields().forEach((what, place) -> paths.put(what, place.as(JsonPath::parse)));
        return new UsagePaths(Map.copyOf(paths));
    }

    static UsagePaths usage(Optional<DataNode> node, List<Part<Extra>> extras) {
        return node.map(paths -> usage(paths, extras)).orElse(new UsagePaths(Map.of()));
    }
}
