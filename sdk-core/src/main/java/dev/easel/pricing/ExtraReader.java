package dev.easel.pricing;

import dev.easel.json.DataNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what settings of a request add to its price. */
final class ExtraReader {

    private static final String ASKED = "asked";
    private static final Set<String> KEYS =
            Set.of("kind", "setting", "count", "per", "tokens", "price", "unit", "basis", "note");

    private ExtraReader() {}

    static List<Part<Extra>> read(DataNode node) {
        List<Part<Extra>> extras = new ArrayList<>();
        node.fields().forEach((name, extra) -> extras.add(extra(name, extra.only(KEYS))));
        return List.copyOf(extras);
    }

    private static Part<Extra> extra(String name, DataNode node) {
        DataNode count = node.required("count");
        boolean asked = isAsked(count);
        Extra extra = new Extra(
                name,
                node.optional("kind").map(DataNode::text).orElse(name),
                node.required("setting").text(),
                asked ? Range.atLeast(least(count)) : PriceNode.range(count),
                asked,
                node.optional("per")
                                .map(word -> word.as(text -> PriceNode.word(Per.class, text)))
                                .orElse(Per.IMAGE)
                        == Per.CALL,
                item(name, node));
        return PriceNode.part(node, Basis.PUBLISHED, extra);
    }

    /** {@code "asked"}: as many as the setting says; {@code [0, "asked"]}: at most so many. */
    private static boolean isAsked(DataNode count) {
        return PriceNode.isWord(count, ASKED)
                || count.json().get(1).text().filter(ASKED::equals).isPresent();
    }

    /** So many that no setting asks for more means: exactly as many as are asked. */
    private static BigDecimal least(DataNode count) {
        return count.json().isArray() ? count.items().get(0).decimal() : BigDecimal.valueOf(Long.MAX_VALUE);
    }

    private static Item item(String name, DataNode node) {
        if (node.optional("tokens").isPresent() == node.optional("price").isPresent()) {
            throw node.expected("either \"tokens\" or \"price\"");
        }
        String unit = node.optional("unit").map(DataNode::text).orElse(name);
        return node.optional("tokens")
                .map(tokens -> Item.tokens(PriceNode.range(tokens)))
                .orElseGet(() -> new Item(Range.of(1), unit, PriceNode.range(node.required("price"))));
    }

    /** What an extra comes with. */
    private enum Per {
        IMAGE,
        CALL
    }
}
