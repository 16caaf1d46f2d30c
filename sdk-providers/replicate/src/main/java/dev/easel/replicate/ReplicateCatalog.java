package dev.easel.replicate;

import dev.easel.model.CatalogReader;
import dev.easel.model.ModelCard;
import dev.easel.model.ModelCatalog;
import dev.easel.model.ModelId;
import dev.easel.model.Successor;
import java.util.Map;

/** The models of the file beside this class, read when they are first asked for. */
final class ReplicateCatalog {

    private static final ModelCatalog SHIPPED =
            CatalogReader.resource(ReplicateCatalog.class.getResourceAsStream("models.json"), "replicate/models.json");

    private ReplicateCatalog() {}

    /** The same models under the id of a provider. */
    static ModelCatalog under(String id) {
        if (id.equals(Replicate.ID)) {
            return SHIPPED;
        }
        ModelId flagship = SHIPPED.flagship(Replicate.ID).orElseThrow();
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
