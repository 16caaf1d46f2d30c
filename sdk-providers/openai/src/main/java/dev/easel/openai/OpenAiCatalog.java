package dev.easel.openai;

import dev.easel.error.InvalidRequestException;
import dev.easel.model.CatalogReader;
import dev.easel.model.ModelCard;
import dev.easel.model.ModelCatalog;
import dev.easel.model.ModelId;
import dev.easel.pricing.PriceList;
import dev.easel.pricing.Tariff;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The models that a provider reaches: OpenAI's own, or the deployments of one host. */
final class OpenAiCatalog {

    private static final ModelCatalog SHIPPED =
            CatalogReader.resource(OpenAiCatalog.class.getResourceAsStream("models.json"), "openai/models.json");

    private OpenAiCatalog() {}

    static ModelCatalog of(OpenAiOptions options) {
        ModelCatalog models = options.deployments().isEmpty() ? SHIPPED.under(options.id()) : deployments(options);
        return models.soldBy(options.seller());
    }

    /** The card of one of OpenAI's models, under whatever provider it is named. */
    static ModelCard card(ModelId model) {
        return SHIPPED.find(ModelId.of(OpenAi.ID, model.name()))
                .orElseThrow(() ->
                        new InvalidRequestException("OpenAI has no model %s. Take one of OpenAiModels, such as %s."
                                .formatted(model, OpenAiModels.GPT_IMAGE_2)));
    }

    private static ModelCatalog deployments(OpenAiOptions options) {
        Map<String, List<Tariff>> tariffs = new LinkedHashMap<>();
        options.deployments().forEach((name, model) -> tariffs.putAll(tariffs(name, card(model))));
        List<ModelCard> cards = options.deployments().entrySet().stream()
                .map(entry -> deployed(ModelId.of(options.id(), entry.getKey()), card(entry.getValue())))
                .toList();
        return ModelCatalog.of(cards, Map.of(options.id(), cards.get(0).id())).withPrices(PriceList.of(tariffs));
    }

    /** When a deployment ends is its host's to say, so it has none of OpenAI's days. */
    private static ModelCard deployed(ModelId id, ModelCard model) {
        return ModelCard.builder()
                .from(model)
                .id(id)
                .aliases(List.of())
                .shutdown(Optional.empty())
                .successor(Optional.empty())
                .build();
    }

    /** What each seller takes for a model, under another name of it. */
    private static Map<String, List<Tariff>> tariffs(String name, ModelCard model) {
        Map<String, List<Tariff>> renamed = new LinkedHashMap<>();
        SHIPPED.prices().tariffs().forEach((key, tariffs) -> {
            String seller = key.substring(0, key.indexOf('/'));
            if (key.equals(seller + "/" + model.id().name())) {
                renamed.put(seller + "/" + name, tariffs);
            }
        });
        return renamed;
    }
}
