package dev.easel.pricing;

import dev.easel.image.Quality;
import dev.easel.image.SizeTier;
import dev.easel.json.DataNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** Reads what credits are worth, and what costs how many of them. */
final class CreditsReader {

    private final DataNode file;

    private CreditsReader(DataNode file) {
        this.file = file;
    }

    static void read(PriceList.Builder list, DataNode file, DataNode credits) {
        credits.only(Set.of("value", "tables"));
        CreditsReader reader = new CreditsReader(file);
        credits.optional("value").map(PriceNode::money).ifPresent(list::creditValue);
        credits.optional("tables")
                .ifPresent(tables ->
                        tables.fields().forEach((name, table) -> list.putCreditTable(name, reader.table(table))));
    }

    private CreditTable table(DataNode node) {
        node.only(Set.of("tiers", "reference", "referenceBasis", "source", "read"));
        List<CreditTable.Row> rows = new ArrayList<>();
        PriceNode.fields(node.required("tiers")).forEach((tier, row) -> rows.add(row(tier, row)));
        Basis basis = node.optional("referenceBasis").map(PriceNode::basis).orElse(Basis.PUBLISHED);
        return new CreditTable(
                List.copyOf(rows),
                new CreditTable.Place(Range.of(node.required("reference").count()), basis, ""),
                PriceNode.own(node, file, "source").text(),
                PriceNode.own(node, file, "read").date());
    }

    private static CreditTable.Row row(String name, DataNode node) {
        node.only(Set.of("upTo", "basis", "credits"));
        SizeTier tier = PriceNode.key(node, name, SizeTier::parse);
        Basis basis = PriceNode.basis(node, Basis.PUBLISHED);
        Map<Quality, CreditTable.Place> places = new EnumMap<>(Quality.class);
        PriceNode.fields(node.required("credits")).forEach((word, count) -> {
            Quality quality = PriceNode.quality(count, word);
            places.put(quality, new CreditTable.Place(Range.of(count.count()), basis, tier + " " + quality));
        });
        OptionalLong upTo = node.optional("upTo")
                .map(area -> OptionalLong.of(area.integer(1, Long.MAX_VALUE)))
                .orElse(OptionalLong.empty());
        return new CreditTable.Row(tier, upTo, Collections.unmodifiableMap(places));
    }
}
