package dev.easel.fal;

import dev.easel.model.CatalogReader;
import dev.easel.model.ModelCard;
import dev.easel.model.ModelCatalog;
import dev.easel.model.ModelId;
import dev.easel.model.Successor;
import java.util.Map;

/** The models of the file beside this class, read when they are first asked for. */
final class FalCatalog {

    private static final ModelCatalog SHIPPED =
            CatalogReader.resource(FalCatalog.class.getResourceAsStream("models.json"), "fal/models.json");

    private FalCatalog() {}

    /** The same models under the id of a provider. */
    static ModelCatalog under(String id) {
        if (id.equals(Fal.ID)) {
            return SHIPPED;
        }
        ModelId flagship = SHIPPED.flagship(Fal.ID).orElseThrow();
        return ModelCatalog.of(
                SHIPPED.cards().stream().map(card -> under(id, card)).toList(), Map.of(id, renamed(id, flagship)));
    }

    private static ModelCard under(String id, ModelCard card) {
        return ModelCard.builder()
                .from(card)
                .id(renamed(id, card.id()))
                .successor(card.successor().map(next -> new Successor(renamed(id, next.model()), next.ours())))
                .build();
    }

    private static ModelId renamed(String id, ModelId model) {
        return ModelId.of(id, model.name());
    }
}
