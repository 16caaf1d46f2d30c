package dev.easel.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.easel.image.ImageSize;
import dev.easel.model.Guard;
import dev.easel.model.ModelCard;
import dev.easel.model.ModelCatalog;
import dev.easel.model.ModelId;
import dev.easel.model.SizeResolution;
import dev.easel.model.Status;
import dev.easel.request.Option;
import dev.easel.spi.ImageProvider;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    void everySizeOfATierIsTakenAsItStandsThere() {
        for (ModelCard card : catalog().cards()) {
            card.sizes()
                    .tiers()
                    .forEach((step, tier) -> tier.ratios().forEach(ratio -> {
                        SizeResolution resolution = card.sizes().resolve(ImageSize.tier(step, ratio));
                        var legal = assertInstanceOf(
                                SizeResolution.Legal.class, resolution, card.id() + " " + step + " " + ratio);
                        assertEquals(
                                tier.pixels().get(ratio), legal.size().pixels().orElse(null));
                    }));
        }
    }

    @Test
    void thePixelsOfATierObeyTheModelsOwnGridAndLimit() {
        for (ModelCard card : catalog().cards()) {
            card.sizes()
                    .tiers()
                    .forEach((step, tier) -> tier.pixels().forEach((ratio, pixels) -> {
                        String where = card.id() + " " + step + " " + ratio + " " + pixels;
                        card.sizes().grid().ifPresent(grid -> assertTrue(grid.takes(pixels), where));
                        tier.limit().ifPresent(limit -> assertTrue(pixels.area() <= limit, where));
                    }));
        }
    }

    @Test
    void everyModelThatEndsIsFollowedByOneThatLives() {
        for (ModelCard card : catalog().cards()) {
            if (card.status() == Status.RETIRED) {
                assertTrue(card.successor().isPresent(), card.id() + " has no successor");
            }
            card.successor()
                    .filter(next -> next.model().provider().equals(provider().id()))
                    .ifPresent(next -> {
                        ModelCard successor = card(next.model());
                        assertTrue(successor.isAliveOn(today()), card.id() + " is followed by " + next.model());
                    });
        }
    }

    @Test
    void everySettingInTheDataHasATypedKeyAndEveryKeyAModel() {
        Set<String> inData = new TreeSet<>();
        catalog().cards().forEach(card -> inData.addAll(card.options()));
        Set<String> keys = constants(door(), Option.class).stream()
                .map(option -> ((Option<?>) option).name())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(keys, inData);
    }

    @Test
    void everyLivingModelHasAConstantAndEveryConstantAModel() {
        Set<ModelId> named = new HashSet<>();
        constants(models(), ModelId.class).forEach(id -> named.add((ModelId) id));
        named.forEach(this::card);
        for (ModelCard card : living()) {
            assertTrue(named.contains(card.id()), card.id() + " has no constant in " + models().getSimpleName());
        }
    }

    @Test
    void aGuardSaysWhy() {
        for (ModelCard card : catalog().cards()) {
            for (Guard guard : card.guards()) {
                assertTrue(guard.why().endsWith("."), card.id() + ": " + guard);
            }
        }
    }

    @Test
    void noAliasMeansTwoModels() {
        Set<String> seen = new HashSet<>();
        for (ModelCard card : catalog().cards()) {
            assertTrue(seen.add(card.id().name()), card.id() + " is named twice");
            card.aliases().forEach(alias -> assertTrue(seen.add(alias), alias + " means two models"));
        }
    }

    private static List<Object> constants(Class<?> owner, Class<?> type) {
        List<Object> values = new ArrayList<>();
        for (Field field : owner.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && type.isAssignableFrom(field.getType())) {
                try {
                    values.add(value(field));
                } catch (IllegalAccessException e) {
                    fail(field + " cannot be read", e);
                }
            }
        }
        return values;
    }

    private static Object value(Field field) throws IllegalAccessException {
        Object value = field.get(null);
        if (value == null) {
            throw new AssertionError(field + " is null");
        }
        return value;
    }
}
