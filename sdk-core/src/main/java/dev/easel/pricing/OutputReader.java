package dev.easel.pricing;

import dev.easel.image.ImageFormat;
import dev.easel.image.PixelSize;
import dev.easel.image.Quality;
import dev.easel.json.DataNode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Reads what the images themselves cost. */
final class OutputReader {

    private static final Kinds<Output> KINDS = Kinds.of(
            Map.of(
                    "free", new Part<>(new Output.Free(), Basis.PUBLISHED, ""),
                    "unknown", new Part<>(new Output.Unknown(), Basis.UNKNOWN, "")),
            Map.of(
                    "tokenGrid", OutputReader::grid,
                    "tokens", OutputReader::tokens,
                    "perImage", OutputReader::perImage,
                    "perCall", OutputReader::perCall,
                    "steps", OutputReader::steps,
                    "perMegapixel", OutputReader::perMegapixel));

    private OutputReader() {}

    static Part<Output> read(DataNode node) {
        return KINDS.read(node);
    }

    static Set<ImageFormat> unknownFormats(DataNode node) {
        return node.json().isObject()
                ? node.optional("unknownFormats")
                        .map(list -> Set.copyOf(list.list(ImageFormat::parse)))
                        .orElse(Set.of())
                : Set.of();
    }

    private static Part<Output> grid(DataNode node) {
        only(node, "tokenGrid", "scale", "autoSizes");
        Map<Quality, Integer> cells = new EnumMap<>(Quality.class);
        PriceNode.fields(node.required("tokenGrid"))
                .forEach((word, g) -> cells.put(PriceNode.quality(g, word), (int) g.integer(1, PixelSize.MAX_EDGE)));
        Map<Quality, Range> scale =
                node.optional("scale").map(TableReader::words).orElse(Map.of());
        TokenGrid grid = new TokenGrid(Collections.unmodifiableMap(cells), scale, PriceNode.sizes(node, "autoSizes"));
        return PriceNode.part(node, scale.isEmpty() ? Basis.FORMULA : Basis.ASSUMED, new Output.Grid(grid));
    }

    private static Part<Output> tokens(DataNode node) {
        only(node, "tokens");
        return published(node, new Output.Tokens(TableReader.table(node.required("tokens"))));
    }

    private static Part<Output> perImage(DataNode node) {
        only(node, "perImage");
        return published(node, new Output.PerImage(TableReader.table(node.required("perImage"))));
    }

    private static Part<Output> perCall(DataNode node) {
        only(node, "perCall");
        return published(node, new Output.PerCall(PriceNode.range(node.required("perCall"))));
    }

    private static Part<Output> steps(DataNode node) {
        only(node, "steps", "pixels");
        return published(node, new Output.Stepped(TableReader.steps(node)));
    }

    private static Part<Output> perMegapixel(DataNode node) {
        only(node, "perMegapixel", "first", "base", "unit", "round", "autoSizes");
        return published(node, new Output.ByArea(MegapixelsReader.read(node)));
    }

    private static Part<Output> published(DataNode node, Output output) {
        return PriceNode.part(node, Basis.PUBLISHED, output);
    }

    private static void only(DataNode node, String... own) {
        PriceNode.only(node, Set.of("basis", "note", "unknownFormats"), own);
    }
}
