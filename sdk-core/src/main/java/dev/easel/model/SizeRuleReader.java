package dev.easel.model;

import dev.easel.image.AspectRatio;
import dev.easel.image.PixelSize;
import dev.easel.image.SizeTier;
import dev.easel.json.DataNode;
import dev.easel.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/** Reads the sizes of a model. */
final class SizeRuleReader {

    private static final Set<String> KEYS = Set.of("auto", "tiers", "grid", "anchor", "approximate");
    private static final Set<String> TIER_KEYS = Set.of("word", "ratios", "mirrored", "limit");
    private static final Set<String> GRID_KEYS =
            Set.of("multiple", "minEdge", "maxEdge", "maxRatio", "minPixels", "maxPixels");

    private SizeRuleReader() {}

    static SizeRule read(DataNode node) {
        node.only(KEYS);
        TreeMap<SizeTier, TierSizes> tiers = new TreeMap<>();
        node.required("tiers").fields().forEach((name, tier) -> tiers.put(step(tier, name), tier(tier, name)));
        if (tiers.isEmpty()) {
            throw node.expected("at least one tier");
        }
        Optional<PixelGrid> grid = node.optional("grid").map(SizeRuleReader::grid);
        return new SizeRule(
                node.optional("auto").map(DataNode::bool).orElse(false),
                tiers,
                grid,
                node.optional("anchor").map(anchor -> anchor.as(AspectRatio::parse)),
                node.optional("approximate").map(DataNode::bool).orElse(false));
    }

    private static SizeTier step(DataNode tier, String name) {
        return new DataNode(tier.path(), Json.of(name)).as(SizeTier::parse);
    }

    private static TierSizes tier(DataNode node, String name) {
        node.only(TIER_KEYS);
        boolean mirrored = node.optional("mirrored").map(DataNode::bool).orElse(false);
        List<AspectRatio> ratios = new ArrayList<>();
        Map<AspectRatio, PixelSize> pixels = new LinkedHashMap<>();
        node.required("ratios").fields().forEach((text, size) -> {
            AspectRatio ratio = new DataNode(size.path(), Json.of(text)).as(AspectRatio::parse);
            add(ratio, pixelsOf(size), ratios, pixels);
            if (mirrored) {
                add(ratio.mirrored(), pixelsOf(size).map(PixelSize::mirrored), ratios, pixels);
            }
        });
        if (ratios.isEmpty()) {
            throw node.expected("at least one shape");
        }
        OptionalLong limit = node.optional("limit")
                .map(value -> OptionalLong.of(value.integer(1, Long.MAX_VALUE)))
                .orElse(OptionalLong.empty());
        return new TierSizes(node.optional("word").map(DataNode::text).orElse(name), ratios, pixels, limit);
    }

    private static void add(
            AspectRatio ratio, Optional<PixelSize> size, List<AspectRatio> ratios, Map<AspectRatio, PixelSize> pixels) {
        if (!ratios.contains(ratio)) {
            ratios.add(ratio);
            size.ifPresent(known -> pixels.put(ratio, known));
        }
    }

    /** The pixels, or nothing where {@code null} says that the vendor takes the shape but does not tell its pixels. */
    private static Optional<PixelSize> pixelsOf(DataNode node) {
        return node.json().isNull() ? Optional.empty() : Optional.of(node.as(PixelSize::parse));
    }

    private static PixelGrid grid(DataNode node) {
        node.only(GRID_KEYS);
        return new PixelGrid(
                (int) node.required("multiple").integer(1, PixelSize.MAX_EDGE),
                (int) node.required("minEdge").integer(1, PixelSize.MAX_EDGE),
                (int) node.required("maxEdge").integer(1, PixelSize.MAX_EDGE),
                node.required("maxRatio").as(AspectRatio::parse),
                node.required("minPixels").integer(1, Long.MAX_VALUE),
                node.required("maxPixels").integer(1, Long.MAX_VALUE));
    }
}
