package dev.easel.pricing;

import dev.easel.image.PixelSize;
import dev.easel.image.Quality;
import dev.easel.image.SizeTier;
import dev.easel.json.DataNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Reads values by size and quality. */
final class TableReader {

    private TableReader() {}

    /** A value for all sizes, or one by tier or pixels; each a value for all qualities, or one by quality. */
    static SizeTable table(DataNode node) {
        if (!node.json().isObject() || !node.fields().keySet().stream().allMatch(TableReader::isSize)) {
            return new SizeTable(Optional.of(cell(node)), Map.of(), Map.of());
        }
        Map<SizeTier, Cell> tiers = new LinkedHashMap<>();
        Map<PixelSize, Cell> pixels = new LinkedHashMap<>();
        PriceNode.fields(node).forEach((size, place) -> {
            if (size.endsWith("K")) {
                tiers.put(PriceNode.key(place, size, SizeTier::parse), cell(place));
            } else {
                pixels.put(PriceNode.key(place, size, PixelSize::parse), cell(place));
            }
        });
        return new SizeTable(Optional.empty(), Collections.unmodifiableMap(tiers), Collections.unmodifiableMap(pixels));
    }

    private static boolean isSize(String key) {
        return !key.isEmpty() && Character.isDigit(key.charAt(0));
    }

    /** Steps of area, the smallest first; only the last one may have no end. */
    static PixelSteps steps(DataNode node) {
        List<PixelSteps.Step> steps = new ArrayList<>();
        for (DataNode step : node.required("steps").items()) {
            steps.add(step(step, steps));
        }
        boolean delivered = node.required("pixels").as(word -> PriceNode.word(Pixels.class, word)) == Pixels.DELIVERED;
        return new PixelSteps(List.copyOf(steps), delivered);
    }

    private static PixelSteps.Step step(DataNode node, List<PixelSteps.Step> before) {
        node.only(Set.of("upTo", "perImage"));
        long last = before.isEmpty()
                ? 0
                : before.get(before.size() - 1)
                        .upTo()
                        .orElseThrow(() -> node.expected("nothing, since the step before it has no end"));
        OptionalLong upTo = node.optional("upTo")
                .map(value -> OptionalLong.of(value.integer(last + 1, Long.MAX_VALUE - 1)))
                .orElse(OptionalLong.empty());
        return new PixelSteps.Step(upTo, cell(node.required("perImage")));
    }

    private static Cell cell(DataNode node) {
        return node.json().isObject()
                ? new Cell(Optional.empty(), words(node))
                : new Cell(Optional.of(PriceNode.range(node)), Map.of());
    }

    /** Values by quality. */
    static Map<Quality, Range> words(DataNode node) {
        Map<Quality, Range> words = new EnumMap<>(Quality.class);
        PriceNode.fields(node)
                .forEach((word, value) -> words.put(PriceNode.quality(value, word), PriceNode.range(value)));
        return Collections.unmodifiableMap(words);
    }

    /** Whose pixels a step looks at. */
    private enum Pixels {
        ASKED,
        DELIVERED
    }
}
