package dev.easel.pricing;

import dev.easel.json.DataNode;
import java.util.Optional;
import java.util.Set;

/** Reads a price by area. */
final class MegapixelsReader {

    private static final Set<Long> UNITS = Set.of(1_000_000L, 1_048_576L);

    private MegapixelsReader() {}

    static Megapixels read(DataNode node) {
        return new Megapixels(
                node.optional("base").map(PriceNode::range),
                node.optional("first").map(PriceNode::range),
                PriceNode.range(node.required("perMegapixel")),
                unit(node.required("unit")),
                node.required("round").as(word -> PriceNode.word(Megapixels.Rounding.class, word)),
                PriceNode.sizes(node, "autoSizes"),
                node.optional("mostPixels")
                        .map(value -> Optional.of(value.integer(1, Long.MAX_VALUE)))
                        .orElse(Optional.empty()));
    }

    private static long unit(DataNode node) {
        long unit = node.integer(1, Long.MAX_VALUE);
        if (!UNITS.contains(unit)) {
            throw node.expected("1000000 or 1048576");
        }
        return unit;
    }
}
