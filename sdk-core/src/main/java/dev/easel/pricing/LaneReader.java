package dev.easel.pricing;

import dev.easel.json.DataNode;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads in which lanes a model is sold, and what they do to the price of tokens.
 *
 * @param rates the prices of tokens in the standard lane
 */
record LaneReader(TokenRates rates) {

    /** The lanes; the standard one is always among them. */
    Map<PriceMode, Lane> read(Optional<DataNode> node) {
        Map<PriceMode, Lane> lanes = new EnumMap<>(PriceMode.class);
        lanes.put(PriceMode.STANDARD, new Lane(rates, Optional.empty(), Basis.PUBLISHED));
        node.ifPresent(list -> list.fields()
                .forEach((name, lane) -> lanes.put(PriceNode.key(lane, name, PriceMode::parse), lane(lane))));
        return Collections.unmodifiableMap(lanes);
    }

    private Lane lane(DataNode node) {
        if (!node.json().isObject()) {
            return new Lane(rates.times(factor(node)), Optional.empty(), Basis.PUBLISHED);
        }
        node.only(Set.of("factor", "when", "basis", "note"));
        return new Lane(
                rates.times(factor(node.required("factor"))),
                node.optional("when").map(when -> when.as(When::parse)),
                PriceNode.basis(node, Basis.PUBLISHED));
    }

    private static Optional<BigDecimal> factor(DataNode node) {
        return PriceNode.isWord(node, PriceNode.UNKNOWN) ? Optional.empty() : Optional.of(node.decimal());
    }
}
