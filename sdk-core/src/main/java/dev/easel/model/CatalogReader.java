package dev.easel.model;

import dev.easel.error.InvalidRequestException;
import dev.easel.json.DataNode;
import dev.easel.json.Json;
import dev.easel.json.JsonException;
import dev.easel.pricing.PriceList;
import dev.easel.pricing.Tariff;
import dev.easel.pricing.TariffReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the files that models stand in; docs/catalogue.md tells how they are written. */
public final class CatalogReader {

    private static final Set<String> KEYS =
            Set.of("provider", "flagship", "source", "read", "sizeRules", "sharedTariffs", "models", "about");

    private CatalogReader() {}

    /**
     * Reads the file that a provider's module ships. The module opens it by itself, since modules hide their resources.
     *
     * @param stream is closed by this method; null if there is no such file
     * @throws InvalidRequestException naming the place of a mistake
     */
    public static ModelCatalog resource(@Nullable InputStream stream, String origin) {
        try (InputStream file = stream) {
            if (file == null) {
                throw new InvalidRequestException("The module does not hold its %s.".formatted(origin));
            }
            return read(file, origin, ModelCatalog.empty());
        } catch (IOException e) {
            throw new InvalidRequestException("%s cannot be read: %s".formatted(origin, e));
        }
    }

    /**
     * Reads a file whose entries may build on those of a catalogue.
     *
     * @param origin the file's name, for messages
     * @param base where {@code like} finds what is not in the file itself
     * @throws InvalidRequestException naming the place of a mistake
     */
    public static ModelCatalog read(InputStream stream, String origin, ModelCatalog base) throws IOException {
        Json json;
        try {
            json = Json.parseStrict(stream);
        } catch (JsonException e) {
            throw new InvalidRequestException("%s is not good JSON: %s".formatted(origin, e.getMessage()));
        }
        return read(new DataNode(origin, json).only(KEYS), base);
    }

    private static ModelCatalog read(DataNode file, ModelCatalog base) {
        String provider = file.required("provider").text();
        CardReader reader = new CardReader(provider, file, sizeRules(file));
        Map<ModelId, ModelCard> cards = new LinkedHashMap<>();
        for (DataNode entry : file.required("models").items()) {
            ModelCard card =
                    reader.read(entry, id -> Optional.ofNullable(cards.get(id)).or(() -> base.find(id)));
            if (cards.put(card.id(), card) != null) {
                throw new InvalidRequestException("%s: %s stands here twice.".formatted(entry.path(), card.id()));
            }
        }
        Map<String, ModelId> flagships = file.optional("flagship")
                .map(node -> Map.of(provider, ModelId.of(provider, node.text())))
                .orElse(Map.of());
        return ModelCatalog.of(cards.values(), flagships).withPrices(prices(file, provider));
    }

    /** The tariffs of all entries, by who sells them. */
    private static PriceList prices(DataNode file, String provider) {
        TariffReader reader = new TariffReader(file);
        Map<String, List<Tariff>> prices = new LinkedHashMap<>();
        for (DataNode entry : file.required("models").items()) {
            String model = entry.required("id").text();
            entry.optional("tariffs")
                    .map(list -> reader.list(list, provider))
                    .orElse(List.of())
                    .forEach(tariff -> prices.computeIfAbsent(tariff.seller() + "/" + model, key -> new ArrayList<>())
                            .add(tariff));
        }
        return PriceList.of(prices);
    }

    private static Map<String, SizeRule> sizeRules(DataNode file) {
        Map<String, SizeRule> rules = new LinkedHashMap<>();
        file.optional("sizeRules")
                .ifPresent(node -> node.fields().forEach((name, rule) -> rules.put(name, SizeRuleReader.read(rule))));
        return rules;
    }
}
