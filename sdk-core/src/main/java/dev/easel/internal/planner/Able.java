package dev.easel.internal.planner;

import dev.easel.model.Capability;
import dev.easel.model.ModelCard;
import dev.easel.model.ModelCatalog;
import dev.easel.model.ModelId;
import java.time.LocalDate;
import java.util.List;

/** Names the models that can do what another one cannot. */
record Able(ModelCatalog catalog, LocalDate date) {

    private static final int NAMED = 5;

    String advice(Capability capability) {
        List<ModelId> models = catalog.cards().stream()
                .filter(card -> card.isAliveOn(date) && card.capabilities().contains(capability))
                .map(ModelCard::id)
                .limit(NAMED)
                .toList();
        return models.isEmpty()
                ? "Leave it out."
                : "Models that can: %s. Choose one of them, or leave it out.".formatted(models);
    }
}
