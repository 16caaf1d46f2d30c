package dev.easel.pricing;

import dev.easel.json.DataNode;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads in which lanes a model is sold, and what they do to the price of tokens. */
final class ModeReader {

    private ModeReader() {}

    /** The lanes; the standard one is always among them. */
    static Map<PriceMode, Part<ModePrice>> read(Optional<DataNode> node) {
        Map<PriceMode, Part<ModePrice>> modes = new EnumMap<>(PriceMode.class);
        modes.put(PriceMode.STANDARD, new Part<>(ModePrice.UNCHANGED, Basis.PUBLISHED, ""));
        node.ifPresent(list -> list.fields()
                .forEach((name, mode) -> modes.put(PriceNode.key(mode, name, PriceMode::parse), mode(mode))));
        return Collections.unmodifiableMap(modes);
    }

    private static Part<ModePrice> mode(DataNode node) {
        if (!node.json().isObject()) {
            return new Part<>(new ModePrice(factor(node), Optional.empty()), Basis.PUBLISHED, "");
        }
        node.only(Set.of("factor", "when", "basis", "note"));
        return PriceNode.part(
                node,
                Basis.PUBLISHED,
                new ModePrice(
                        factor(node.required("factor")), node.optional("when").map(when -> when.as(When::parse))));
    }

    private static Optional<BigDecimal> factor(DataNode node) {
        return PriceNode.isWord(node, PriceNode.UNKNOWN) ? Optional.empty() : Optional.of(node.decimal());
    }
}
