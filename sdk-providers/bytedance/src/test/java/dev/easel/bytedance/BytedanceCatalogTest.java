package dev.easel.bytedance;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.image.AspectRatio;
import dev.easel.image.PixelSize;
import dev.easel.model.ModelCard;
import dev.easel.model.ModelCatalog;
import dev.easel.model.ModelId;
import dev.easel.model.Status;
import dev.easel.model.TierSizes;
import dev.easel.request.Option;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold in the data; the laws of planning are held over all catalogues together. */
class BytedanceCatalogTest {

    private static final ModelCatalog CATALOG =
            Bytedance.provider(options -> options).catalog();

    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 22);

    /** Tables of vendors miss their ratios by up to this. */
    private static final double SAME_SHAPE = 0.04;

    @Test
    void everyModelTellsWhereAndWhenItWasRead() {
        for (ModelCard card : CATALOG.cards()) {
            assertTrue(card.source().page().contains("."), "" + card.id());
            assertFalse(card.source().read().isBefore(WRITTEN), "" + card.id());
        }
    }

    @Test
    void everySizeOfATierIsLegalAsPixels() {
        for (ModelCard card : CATALOG.cards()) {
            card.sizes()
                    .grid()
                    .ifPresent(grid ->
                            pixels(card).forEach(size -> assertTrue(grid.takes(size), card.id() + " " + size)));
        }
    }

    @Test
    void everySizeOfATierHasItsShape() {
        for (ModelCard card : CATALOG.cards()) {
            for (TierSizes tier : card.sizes().tiers().values()) {
                tier.pixels()
                        .forEach((ratio, size) ->
                                assertEquals(1, stretch(ratio, size), SAME_SHAPE, card.id() + " " + size));
            }
        }
    }

    @Test
    void noTwoModelsShareAName() {
        Set<String> names = new HashSet<>();
        for (ModelCard card : CATALOG.cards()) {
            assertTrue(names.add(card.id().name()), "" + card.id());
            card.aliases().forEach(alias -> assertTrue(names.add(alias), alias));
        }
    }

    @Test
    void everyOldModelHasASuccessorThatIsCurrent() {
        for (ModelCard card : CATALOG.cards()) {
            assertEquals(card.status() == Status.DEPRECATED, card.successor().isPresent(), "" + card.id());
            card.successor()
                    .ifPresent(next -> assertEquals(
                            Status.CURRENT,
                            CATALOG.find(next.model()).orElseThrow().status(),
                            "" + next));
        }
    }

    @Test
    void theDataNamesTheSettingsThatHaveAKey() {
        Set<String> named = new TreeSet<>();
        CATALOG.cards().forEach(card -> named.addAll(card.options()));

        assertEquals(keys().keySet(), named);
    }

    @Test
    void everyGuardIsASettingOfItsModel() {
        for (ModelCard card : CATALOG.cards()) {
            card.guards().forEach(guard -> {
                assertTrue(card.options().contains(guard.option()), card.id() + " " + guard);
                assertDoesNotThrow(() -> keys().get(guard.option()).parse(guard.value()));
            });
        }
    }

    @Test
    void everyModelThatCanBeCalledHasAConstant() {
        Set<ModelId> callable = CATALOG.cards().stream()
                .filter(card -> card.isAliveOn(WRITTEN))
                .map(ModelCard::id)
                .collect(Collectors.toSet());

        assertEquals(callable, constants(BytedanceModels.class).collect(Collectors.toSet()));
    }

    @Test
    void aRequestWithoutAModelTakesOneThatIsCurrent() {
        ModelId flagship = CATALOG.flagship(Bytedance.ID).orElseThrow();

        assertEquals(Status.CURRENT, CATALOG.find(flagship).orElseThrow().status());
    }

    private static Stream<PixelSize> pixels(ModelCard card) {
        return card.sizes().tiers().values().stream().flatMap(tier -> tier.pixels().values().stream());
    }

    private static double stretch(AspectRatio ratio, PixelSize size) {
        return (double) size.width() * ratio.height() / ((double) size.height() * ratio.width());
    }

    private static Map<String, Option<?>> keys() {
        Map<String, Option<?>> keys = new TreeMap<>();
        constants(Bytedance.class)
                .filter(Option.class::isInstance)
                .map(key -> (Option<?>) key)
                .forEach(key -> keys.put(key.name(), key));
        return keys;
    }

    private static Stream<Object> constants(Class<?> owner) {
        return Arrays.stream(owner.getFields()).map(BytedanceCatalogTest::value);
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
