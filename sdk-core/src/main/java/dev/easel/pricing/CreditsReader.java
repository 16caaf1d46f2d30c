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
        return new CreditTable(
                List.copyOf(rows),
                Credits.of(node.required("reference").count()),
                node.optional("referenceBasis")
                        .map(word -> word.as(text -> PriceNode.word(Basis.class, text)))
                        .orElse(Basis.PUBLISHED),
                PriceNode.own(node, file, "source").text(),
                PriceNode.own(node, file, "read").date());
    }

    private static CreditTable.Row row(String name, DataNode node) {
        node.only(Set.of("upTo", "basis", "credits"));
        SizeTier tier = PriceNode.key(node, name, SizeTier::parse);
        Map<Quality, Credits> credits = new EnumMap<>(Quality.class);
        PriceNode.fields(node.required("credits"))
                .forEach((word, count) -> credits.put(PriceNode.quality(count, word), Credits.of(count.count())));
        OptionalLong upTo = node.optional("upTo")
                .map(area -> OptionalLong.of(area.integer(1, Long.MAX_VALUE)))
                .orElse(OptionalLong.empty());
        return new CreditTable.Row(
                tier, upTo, Collections.unmodifiableMap(credits), PriceNode.basis(node, Basis.PUBLISHED));
    }
}
