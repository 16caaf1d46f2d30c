package dev.easel.pricing;

import dev.easel.error.InvalidRequestException;
import dev.easel.json.DataNode;
import dev.easel.json.Json;
import dev.easel.json.JsonBuilder;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the tariffs of one data file; docs/pricing-data.md tells how they are written.
 *
 * @param file the file, whose {@code source}, {@code read} and {@code sharedTariffs} hold for all its tariffs
 */
public record TariffReader(DataNode file) {

    private static final Set<String> KEYS = Set.of(
            "like",
            "seller",
            "currency",
            "source",
            "read",
            "validFrom",
            "validUntil",
            "basis",
            "note",
            "creditsAs",
            "perMillionTokens",
            "inputPer",
            "output",
            "references",
            "text",
            "allowance",
            "extras",
            "modes",
            "usage",
            "reported");

    private static final int MILLION_DIGITS = 6;
    private static final int MAX_LIKES = 8;

    /**
     * Reads a list of tariffs.
     *
     * @param seller who sells where a tariff does not say it
     * @throws InvalidRequestException naming the place of a mistake
     */
    public List<Tariff> list(DataNode list, String seller) {
        return list.items().stream().map(item -> tariff(whole(item, 0), seller)).toList();
    }

    /** A tariff that builds on a shared one has all its fields, and its own instead of them. */
    private DataNode whole(DataNode item, int depth) {
        if (depth > MAX_LIKES) {
            throw item.expected("a tariff that is not like itself");
        }
        if (item.json().isText()) {
            return item.with(whole(shared(item), depth + 1).json());
        }
        Optional<DataNode> like = item.optional("like");
        if (like.isEmpty()) {
            return item;
        }
        JsonBuilder fields = Json.object();
        whole(shared(like.get()), depth + 1).json().fields().forEach(fields::put);
        item.json().fields().forEach(fields::put);
        return item.with(fields.build());
    }

    private DataNode shared(DataNode name) {
        return file.optional("sharedTariffs")
                .flatMap(all -> all.optional(name.text()))
                .orElseThrow(() -> name.expected("the name of one of the file's \"sharedTariffs\""));
    }

    private Tariff tariff(DataNode node, String seller) {
        node.only(KEYS);
        List<Part<Extra>> extras =
                node.optional("extras").map(ExtraReader::read).orElse(List.of());
        Tariff.Builder tariff = Tariff.builder()
                .seller(node.optional("seller").map(DataNode::text).orElse(seller))
                .currency(PriceNode.currency(node.required("currency")))
                .basis(PriceNode.basis(node, Basis.PUBLISHED))
                .note(node.optional("note").map(DataNode::text).orElse(""))
                .creditsAs(node.optional("creditsAs").map(DataNode::text))
                .output(OutputReader.read(node.required("output")))
                .unknownFormats(OutputReader.unknownFormats(node.required("output")))
                .extras(extras)
                .lanes(new LaneReader(rates(node)).read(node.optional("modes")))
                .usage(ReportedReader.usage(node.optional("usage"), extras));
        dates(tariff, node);
        inputs(tariff, node);
        return tariff.build();
    }

    private void dates(Tariff.Builder tariff, DataNode node) {
        tariff.source(PriceNode.own(node, file, "source").text())
                .read(PriceNode.own(node, file, "read").date());
        node.optional("validFrom").ifPresent(day -> tariff.validFrom(day.date()));
        node.optional("validUntil").ifPresent(day -> tariff.validUntil(day.date()));
    }

    private static void inputs(Tariff.Builder tariff, DataNode node) {
        tariff.inputPer(node.optional("inputPer")
                        .map(word -> word.as(text -> PriceNode.word(Tariff.InputPer.class, text)))
                        .orElse(Tariff.InputPer.UNKNOWN))
                .references(node.optional("references")
                        .map(ReferencePriceReader::read)
                        .orElseGet(ReferencePriceReader::unknown))
                .text(node.optional("text").map(TariffReader::text).orElse(TextPrice.EXACT))
                .allowance(
                        node.optional("allowance").map(TariffReader::allowance).orElse(Allowance.NOTHING))
                .reported(
                        node.optional("reported").map(ReportedReader::reported).orElse(Reported.NOTHING));
    }

    private static TokenRates rates(DataNode node) {
        return node.optional("perMillionTokens")
                .map(prices -> prices.only(Set.of("textIn", "imageIn", "textOut", "imageOut")))
                .map(prices -> new TokenRates(
                        rate(prices, "textIn"),
                        rate(prices, "imageIn"),
                        rate(prices, "textOut"),
                        rate(prices, "imageOut")))
                .orElse(TokenRates.NONE);
    }

    private static Optional<Range> rate(DataNode node, String key) {
        return node.optional(key).map(price -> Range.of(price.decimal().movePointLeft(MILLION_DIGITS)));
    }

    private static Part<TextPrice> text(DataNode node) {
        node.only(Set.of("overhead", "perReference", "basis", "note"));
        TextPrice price = new TextPrice(
                PriceNode.optional(node, "overhead", Range.ZERO), PriceNode.optional(node, "perReference", Range.ZERO));
        return PriceNode.part(node, Basis.FORMULA, price);
    }

    private static Allowance allowance(DataNode node) {
        node.only(Set.of("textOut", "imageParts", "basis", "note"));
        return new Allowance(
                PriceNode.part(node, Basis.ASSUMED, cases(node, "textOut", Allowance.NONE)),
                PriceNode.part(node, Basis.ASSUMED, cases(node, "imageParts", Allowance.ONE)));
    }

    private static Cases<Range> cases(DataNode node, String key, Cases<Range> otherwise) {
        return node.optional(key)
                .map(value -> PriceNode.cases(value, PriceNode::range))
                .orElse(otherwise);
    }
}
