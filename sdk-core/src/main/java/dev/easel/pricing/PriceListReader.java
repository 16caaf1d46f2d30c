package dev.easel.pricing;

import dev.easel.error.InvalidRequestException;
import dev.easel.json.DataNode;
import dev.easel.json.Json;
import dev.easel.json.JsonException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads price lists that stand in files of their own; docs/pricing-data.md tells how they are written. */
public final class PriceListReader {

    private static final Set<String> KEYS = Set.of(
            "about",
            "source",
            "read",
            "sharedTariffs",
            "tariffs",
            "credits",
            "exchangeRates",
            "creditRevenue",
            "markup");

    private PriceListReader() {}

    /**
     * Reads the file that a module ships. The module opens it by itself, since modules hide their resources.
     *
     * @param stream is closed by this method; null if there is no such file
     * @throws InvalidRequestException naming the place of a mistake
     */
    public static PriceList resource(@Nullable InputStream stream, String origin) {
        try (InputStream file = stream) {
            if (file == null) {
                throw new InvalidRequestException("The module does not hold its %s.".formatted(origin));
            }
            return read(file, origin);
        } catch (IOException e) {
            throw new InvalidRequestException("%s cannot be read: %s".formatted(origin, e));
        }
    }

    /**
     * Reads a file.
     *
     * @param stream is not closed by this method
     * @param origin the file's name, for messages
     * @throws InvalidRequestException naming the place of a mistake
     */
    public static PriceList read(InputStream stream, String origin) throws IOException {
        try {
            return read(new DataNode(origin, Json.parseStrict(stream)).only(KEYS));
        } catch (JsonException e) {
            throw new InvalidRequestException("%s is not good JSON: %s".formatted(origin, e.getMessage()));
        }
    }

    private static PriceList read(DataNode file) {
        PriceList.Builder list = PriceList.builder();
        file.optional("tariffs").ifPresent(all -> list.putAllTariffs(tariffs(file, all)));
        file.optional("credits").ifPresent(credits -> CreditsReader.read(list, file, credits));
        file.optional("exchangeRates")
                .ifPresent(rates -> rates.items().forEach(rate -> list.addExchangeRates(rate(file, rate))));
        file.optional("creditRevenue").map(PriceNode::money).ifPresent(list::creditRevenue);
        file.optional("markup").map(DataNode::decimal).ifPresent(list::markup);
        return list.build();
    }

    private static Map<String, List<Tariff>> tariffs(DataNode file, DataNode all) {
        TariffReader reader = new TariffReader(file);
        Map<String, List<Tariff>> tariffs = new LinkedHashMap<>();
        all.fields().forEach((key, list) -> tariffs.put(key, reader.list(list, seller(list, key))));
        return tariffs;
    }

    private static String seller(DataNode place, String key) {
        int slash = key.indexOf('/');
        if (slash < 1 || slash == key.length() - 1) {
            throw new InvalidRequestException("%s: \"%s\" is no seller with a model; write it as openai/gpt-image-2."
                    .formatted(place.path(), key));
        }
        return key.substring(0, slash);
    }

    private static ExchangeRate rate(DataNode file, DataNode node) {
        node.only(Set.of("from", "to", "rate", "source", "read"));
        DataNode rate = node.required("rate");
        BigDecimal value = rate.decimal();
        if (value.signum() == 0) {
            throw rate.expected("a number above 0");
        }
        return new ExchangeRate(
                PriceNode.currency(node.required("from")),
                PriceNode.currency(node.required("to")),
                value,
                PriceNode.own(node, file, "source").text(),
                PriceNode.own(node, file, "read").date());
    }
}
