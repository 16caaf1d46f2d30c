package dev.easel.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.image.ImageSize;
import dev.easel.image.SizeTier;
import dev.easel.model.Capability;
import dev.easel.model.Guard;
import dev.easel.model.ModelCard;
import dev.easel.model.ModelCatalog;
import dev.easel.model.ModelId;
import dev.easel.model.ResolvedSize;
import dev.easel.model.SizeResolution;
import dev.easel.model.Status;
import dev.easel.model.TierSizes;
import dev.easel.request.Option;
import dev.easel.spi.ImageProvider;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the data of every provider must keep. Extend it once for a provider, and add the facts that are its own. */
public abstract class CatalogCompatibilityKit {

    /** For subclasses. */
    protected CatalogCompatibilityKit() {}

    /** The provider under its usual id; it is only asked for its catalogue. */
    protected abstract ImageProvider provider();

    /** The class whose public constants are the typed keys of the vendor's own settings. */
    protected abstract Class<?> door();

    /** The class whose public constants name the models. */
    protected abstract Class<?> models();

    /** The day on which models are alive or not; the day on which the flagship's card was read unless overridden. */
    protected LocalDate today() {
        return card(catalog().flagship(provider().id()).orElseThrow(() -> new AssertionError("no flagship")))
                .source()
                .read();
    }

    /** The provider's catalogue. */
    protected final ModelCatalog catalog() {
        return provider().catalog();
    }

    /** The card of a model that must be there. */
    protected final ModelCard card(ModelId model) {
        return catalog().find(model).orElseThrow(() -> new AssertionError("no card of " + model));
    }

    /** The card of a model of this provider, by its name there. */
    protected final ModelCard card(String name) {
        return card(ModelId.of(provider().id(), name));
    }

    /** How far the pixels of a listed size may be from its shape, such as 0.04 for tables that a vendor rounds. */
    protected double shapeTolerance() {
        return 0.01;
    }

    private List<ModelCard> living() {
        return catalog().cards().stream()
                .filter(card -> card.isAliveOn(today()))
                .toList();
    }

    @Test
    void everyModelSaysWhereAndWhenItWasRead() {
        for (ModelCard card : catalog().cards()) {
            assertEquals(provider().id(), card.id().provider());
            assertFalse(card.source().page().isBlank(), card.id().toString());
            assertFalse(card.source().read().isAfter(today()), card.id().toString());
        }
    }

    @Test
    void noNameMeansTwoModels() {
        Set<String> seen = new HashSet<>();
        for (ModelCard card : catalog().cards()) {
            assertTrue(seen.add(card.id().name()), card.id() + " is named twice");
            card.aliases().forEach(alias -> assertTrue(seen.add(alias), alias + " means two models"));
        }
    }

    @Test
    void aRequestWithoutAModelTakesOneThatIsCurrent() {
        ModelId flagship = catalog().flagship(provider().id()).orElseThrow();
        assertEquals(Status.CURRENT, card(flagship).status());
    }

    @Test
    void everyLivingModelHasAConstantAndEveryConstantALivingModel() {
        assertEquals(
                living().stream().map(ModelCard::id).collect(Collectors.toSet()),
                Set.copyOf(Constants.of(models(), ModelId.class)));
    }

    @Test
    void everySizeOfATierIsTakenAsItStandsThere() {
        forEachListedSize((card, step, tier) -> tier.pixels().forEach((ratio, pixels) -> {
            String where = card.id() + " " + step + " " + ratio + " " + pixels;
            SizeResolution resolution = card.sizes().resolve(ImageSize.tier(step, ratio));
            ResolvedSize size = assertInstanceOf(SizeResolution.Legal.class, resolution, where)
                    .size();
            assertEquals(Optional.of(pixels), size.pixels(), where);
            card.sizes().grid().ifPresent(grid -> assertTrue(grid.takes(pixels), where));
            tier.limit().ifPresent(limit -> assertTrue(pixels.area() <= limit, where));
        }));
    }

    @Test
    void everySizeOfATierHasItsShape() {
        forEachListedSize((card, step, tier) -> tier.pixels().forEach((ratio, pixels) -> {
            double stretch = (double) pixels.width() * ratio.height() / ((double) pixels.height() * ratio.width());
            assertEquals(1, stretch, shapeTolerance(), card.id() + " " + step + " " + ratio + " " + pixels);
        }));
    }

    @Test
    void everyModelThatEndsIsFollowedByOneThatOutlivesIt() {
        for (ModelCard card : catalog().cards()) {
            boolean ends = card.status() == Status.RETIRED || card.shutdown().isPresent();
            assertTrue(!ends || card.successor().isPresent(), card.id() + " has no successor");
            card.successor()
                    .filter(next -> next.model().provider().equals(provider().id()))
                    .map(next -> card(next.model()))
                    .ifPresent(next -> assertTrue(outlives(next, card), card.id() + " is followed by " + next.id()));
        }
    }

    private boolean outlives(ModelCard successor, ModelCard card) {
        return successor.isAliveOn(today())
                && successor.isAliveOn(card.shutdown().orElse(today()));
    }

    @Test
    void aModelThatIsNeverCalledSaysWhy() {
        for (ModelCard card : catalog().cards()) {
            assertTrue(card.status() != Status.REFUSED || !card.notes().isEmpty(), card.id() + " says nothing");
        }
    }

    @Test
    void everyTypedKeyIsToldToTools() {
        assertEquals(keys().collect(Collectors.toSet()), Set.copyOf(provider().options()));
    }

    @Test
    void everySettingInTheDataHasATypedKeyAndEveryKeyAModel() {
        Set<String> inData = new HashSet<>();
        catalog().cards().forEach(card -> inData.addAll(card.options()));
        assertEquals(keys().map(Option::name).collect(Collectors.toSet()), inData);
    }

    @Test
    void aGuardIsALegalValueOfASettingAndSaysWhy() {
        for (ModelCard card : catalog().cards()) {
            card.guards().forEach(guard -> check(card, guard));
        }
    }

    private void check(ModelCard card, Guard guard) {
        String where = card.id() + ": " + guard;
        assertTrue(guard.why().endsWith("."), where);
        if (guard.option().equals("webSearch")) {
            assertTrue(card.capabilities().contains(Capability.WEB_SEARCH), where);
        } else {
            assertTrue(card.options().contains(guard.option()), where);
            keys().filter(key -> key.name().equals(guard.option()))
                    .forEach(key -> assertDoesNotThrow(() -> key.parse(guard.value()), where));
        }
    }

    private Stream<Option<?>> keys() {
        return Constants.of(door(), Option.class).stream().map(key -> (Option<?>) key);
    }

    private interface ListedSizes {
        void check(ModelCard card, SizeTier step, TierSizes tier);
    }

    private void forEachListedSize(ListedSizes law) {
        for (ModelCard card : catalog().cards()) {
            card.sizes().tiers().forEach((step, tier) -> law.check(card, step, tier));
        }
    }
}
