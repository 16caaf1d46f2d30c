package dev.easel.pricing;

import dev.easel.image.PixelSize;
import dev.easel.json.DataNode;
import java.util.Map;
import java.util.Set;

/** Reads what references cost. */
final class ReferencePriceReader {

    private static final Kinds<ReferencePrice> KINDS = Kinds.of(
            Map.of("free", new Part<>(new ReferencePrice.Free(), Basis.PUBLISHED, ""), "unknown", unknown()),
            Map.of(
                    "free", ReferencePriceReader::free,
                    "each", ReferencePriceReader::each,
                    "perMegapixel", ReferencePriceReader::perMegapixel,
                    "patches", ReferencePriceReader::patches,
                    "tokensEach", ReferencePriceReader::tokensEach));

    private ReferencePriceReader() {}

    static Part<ReferencePrice> read(DataNode node) {
        return KINDS.read(node);
    }

    /** What holds where nothing is said. */
    static Part<ReferencePrice> unknown() {
        return new Part<>(new ReferencePrice.Unknown(), Basis.UNKNOWN, "");
    }

    private static Part<ReferencePrice> free(DataNode node) {
        only(node, "free");
        if (!node.required("free").bool()) {
            throw node.required("free").expected("true");
        }
        return PriceNode.part(node, Basis.PUBLISHED, new ReferencePrice.Free());
    }

    private static Part<ReferencePrice> each(DataNode node) {
        only(node, "each", "firstFree");
        int free = node.optional("firstFree").map(DataNode::count).orElse(0);
        return PriceNode.part(
                node, Basis.PUBLISHED, new ReferencePrice.Each(PriceNode.range(node.required("each")), free));
    }

    private static Part<ReferencePrice> perMegapixel(DataNode node) {
        only(node, "perMegapixel", "unit", "round", "mostPixels");
        return PriceNode.part(node, Basis.PUBLISHED, new ReferencePrice.ByArea(MegapixelsReader.read(node)));
    }

    private static Part<ReferencePrice> patches(DataNode node) {
        only(node, "patches");
        DataNode inner = node.required("patches").only(Set.of("edge", "patch", "most", "ratio"));
        Patches patches =
                new Patches(edge(inner, "edge"), edge(inner, "patch"), edge(inner, "most"), edge(inner, "ratio"));
        return PriceNode.part(node, Basis.FORMULA, patches);
    }

    private static int edge(DataNode node, String key) {
        return (int) node.required(key).integer(1, PixelSize.MAX_EDGE);
    }

    private static Part<ReferencePrice> tokensEach(DataNode node) {
        only(node, "tokensEach");
        return PriceNode.part(
                node,
                Basis.PUBLISHED,
                new ReferencePrice.TokensEach(PriceNode.cases(node.required("tokensEach"), PriceNode::range)));
    }

    private static void only(DataNode node, String... own) {
        PriceNode.only(node, Set.of("basis", "note"), own);
    }
}
