package dev.easel.model;

import dev.easel.pricing.PriceList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The models that are known, with what each can do. Immutable and safe to share; made of data files, later ones win. */
public final class ModelCatalog {

    private static final int SUGGESTIONS = 3;

    private final Map<ModelId, ModelCard> cards;
    private final Map<ModelId, ModelCard> byAlias;
    private final Map<String, ModelId> flagships;
    private final PriceList prices;

    private ModelCatalog(Map<ModelId, ModelCard> cards, Map<String, ModelId> flagships, PriceList prices) {
        this.cards = cards;
        this.flagships = flagships;
        this.prices = prices;
        this.byAlias = new LinkedHashMap<>();
        for (ModelCard card : cards.values()) {
            card.aliases().forEach(alias -> byAlias.put(ModelId.of(card.id().provider(), alias), card));
        }
    }

    /** A catalogue that knows nothing. */
    public static ModelCatalog empty() {
        return new ModelCatalog(Map.of(), Map.of(), PriceList.empty());
    }

    /**
     * A catalogue of these cards.
     *
     * @param flagships by provider, the model that is taken where a request names none
     */
    public static ModelCatalog of(Collection<ModelCard> cards, Map<String, ModelId> flagships) {
        Map<ModelId, ModelCard> byId = new LinkedHashMap<>();
        cards.forEach(card -> byId.put(card.id(), card));
        return new ModelCatalog(byId, Map.copyOf(flagships), PriceList.empty());
    }

    /** The same models with prices over those that are there; where both know one, the given one counts. */
    public ModelCatalog withPrices(PriceList list) {
        return new ModelCatalog(cards, flagships, prices.overlay(list));
    }

    /** What sellers take for the models. */
    public PriceList prices() {
        return prices;
    }

    /** Both catalogues in one; where both know a model or a price, the other one's wins. */
    public ModelCatalog overlay(ModelCatalog other) {
        Map<ModelId, ModelCard> all = new LinkedHashMap<>(cards);
        all.putAll(other.cards);
        Map<String, ModelId> models = new LinkedHashMap<>(flagships);
        models.putAll(other.flagships);
        return new ModelCatalog(all, models, prices.overlay(other.prices));
    }

    /** The same models, all of one provider, under another id of it; a successor at another provider stays there. */
    public ModelCatalog under(String provider) {
        if (cards.keySet().stream().allMatch(id -> id.provider().equals(provider))) {
            return this;
        }
        Map<String, ModelId> models = new LinkedHashMap<>();
        flagships.values().forEach(model -> models.put(provider, ModelId.of(provider, model.name())));
        return of(cards.values().stream().map(card -> card.under(provider)).toList(), models)
                .withPrices(prices);
    }

    /** The same models from another seller, whose own tariffs hold for them; where it has none, nobody's do. */
    public ModelCatalog soldBy(String seller) {
        if (cards.values().stream().allMatch(card -> card.seller().equals(seller))) {
            return this;
        }
        List<ModelCard> sold = cards.values().stream()
                .map(card -> ModelCard.builder().from(card).seller(seller).build())
                .toList();
        return of(sold, flagships).withPrices(prices);
    }

    /** All cards, in the order of their files. */
    public Collection<ModelCard> cards() {
        return List.copyOf(cards.values());
    }

    /** The card of a model: by its id, by an alias, or by a bare name that only one provider has. */
    public Optional<ModelCard> find(ModelId id) {
        if (id.isBare()) {
            List<ModelCard> found = withName(id.name());
            return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
        }
        ModelId key = ModelId.of(id.provider(), id.name());
        return Optional.ofNullable(cards.get(key)).or(() -> Optional.ofNullable(byAlias.get(key)));
    }

    private List<ModelCard> withName(String name) {
        return cards.values().stream()
                .filter(card -> card.id().name().equals(name) || card.aliases().contains(name))
                .toList();
    }

    /** The model of a provider that is taken where a request names none. */
    public Optional<ModelId> flagship(String provider) {
        return Optional.ofNullable(flagships.get(provider));
    }

    /** The models whose names are most like a name, the best first. */
    public List<ModelId> nearest(ModelId wanted) {
        String text = wanted.toString().toLowerCase(Locale.ROOT);
        return cards.keySet().stream()
                .sorted(Comparator.comparingInt(id -> Likeness.distance(text, id)))
                .limit(SUGGESTIONS)
                .toList();
    }
}
