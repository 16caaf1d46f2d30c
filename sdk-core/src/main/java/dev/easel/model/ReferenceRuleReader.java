package dev.easel.model;

import dev.easel.image.AspectRatio;
import dev.easel.image.ImageFormat;
import dev.easel.json.DataNode;
import java.util.Set;

/** Reads which references a model takes. */
final class ReferenceRuleReader {

    private static final Set<String> KEYS = Set.of(
            "min",
            "max",
            "formats",
            "maxBytes",
            "minEdge",
            "maxEdge",
            "maxPixels",
            "maxRatio",
            "urls",
            "maxWithOutputs");

    private ReferenceRuleReader() {}

    static ReferenceRule read(DataNode node) {
        node.only(KEYS);
        ReferenceRule.Builder rule = ReferenceRule.builder();
        rule.max(node.required("max").count());
        node.optional("min").ifPresent(value -> rule.min(value.count()));
        node.optional("formats").ifPresent(list -> rule.formats(list.list(ImageFormat::parse)));
        node.optional("maxBytes").ifPresent(value -> rule.maxBytes(value.integer(1, Long.MAX_VALUE)));
        node.optional("minEdge").ifPresent(value -> rule.minEdge(value.count()));
        node.optional("maxEdge").ifPresent(value -> rule.maxEdge(value.count()));
        node.optional("maxPixels").ifPresent(value -> rule.maxPixels(value.integer(1, Long.MAX_VALUE)));
        node.optional("maxRatio").ifPresent(value -> rule.maxRatio(value.as(AspectRatio::parse)));
        node.optional("urls").ifPresent(value -> rule.urls(value.bool()));
        node.optional("maxWithOutputs").ifPresent(value -> rule.maxWithOutputs(value.count()));
        return rule.build();
    }
}
