package dev.easel.alibaba;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.image.AspectRatio;
import dev.easel.image.ImageSize;
import dev.easel.image.PixelSize;
import dev.easel.model.ModelCard;
import dev.easel.model.ModelCatalog;
import dev.easel.model.ModelId;
import dev.easel.model.SizeResolution.Illegal;
import dev.easel.model.SizeResolution.Legal;
import dev.easel.model.Status;
import dev.easel.model.TierSizes;
import dev.easel.request.Option;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold in the data; the laws of planning are held over all catalogues together. */
class AlibabaCatalogTest {

    private static final ModelCatalog CATALOG =
            Alibaba.provider(options -> options).catalog();

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
    void everySuccessorIsThereAndAlive() {
        for (ModelCard card : CATALOG.cards()) {
            card.successor()
                    .ifPresent(next ->
                            assertTrue(CATALOG.find(next.model()).orElseThrow().isAliveOn(WRITTEN), "" + next));
            assertEquals(card.status() == Status.DEPRECATED, card.successor().isPresent(), "" + card.id());
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

        assertEquals(callable, constants(AlibabaModels.class).collect(Collectors.toSet()));
    }

    @Test
    void aRequestWithoutAModelTakesOneThatIsCurrent() {
        ModelId flagship = CATALOG.flagship(Alibaba.ID).orElseThrow();

        assertEquals(Status.CURRENT, CATALOG.find(flagship).orElseThrow().status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"512x512", "2048x2048", "5792x724", "724x5792", "1920x1080"})
    void thirdGenerationTakesAnyAreaFrom512To2048Squared(String size) {
        assertInstanceOf(Legal.class, card("qwen-image-3.0").sizes().resolve(ImageSize.parse(size)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"512x511", "2049x2048", "5800x724"})
    void thirdGenerationTakesNothingBeyond(String size) {
        assertInstanceOf(Illegal.class, card("qwen-image-3.0").sizes().resolve(ImageSize.parse(size)));
    }

    @Test
    void editingModelsNeedAReferenceAndTextModelsTakeNone() {
        assertEquals(1, card("qwen-image-edit-max").references().min());
        assertEquals(1, card("qwen-image-edit").references().min());
        assertEquals(0, card("qwen-image-3.0").references().min());
        assertEquals(0, card("qwen-image-plus").references().max());
    }

    @Test
    void edgesThatTheVendorWouldRoundAreRefused() {
        assertInstanceOf(Illegal.class, card("qwen-image-edit-plus").sizes().resolve(ImageSize.parse("1033x1032")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1664x928", "1472x1104", "1328x1328", "1104x1472", "928x1664"})
    void textModelsTakeTheirFiveSizes(String size) {
        assertInstanceOf(Legal.class, card("qwen-image").sizes().resolve(ImageSize.parse(size)));
    }

    @Test
    void rewritingIsLeftToTheVendorAndSaid() {
        for (ModelCard card : CATALOG.cards()) {
            boolean rewrites = card.options().contains(Alibaba.PROMPT_EXTEND.name());
            boolean said = card.notes().stream().anyMatch(note -> note.contains("Alibaba.PROMPT_EXTEND"));
            assertEquals(rewrites, said, "" + card.id());
            assertEquals(List.of(), card.guards(), "" + card.id());
        }
    }

    @Test
    void snapshotsMeanTheirModels() {
        assertEquals(card("qwen-image-2.0-pro"), card("qwen-image-2.0-pro-2026-06-22"));
        assertEquals(card("qwen-image-edit-plus"), card("qwen-image-edit-plus-2025-10-30"));
    }

    private static ModelCard card(String name) {
        return CATALOG.find(ModelId.of(Alibaba.ID, name)).orElseThrow();
    }

    private static Stream<PixelSize> pixels(ModelCard card) {
        return card.sizes().tiers().values().stream().flatMap(tier -> tier.pixels().values().stream());
    }

    private static double stretch(AspectRatio ratio, PixelSize size) {
        return (double) size.width() * ratio.height() / ((double) size.height() * ratio.width());
    }

    private static Map<String, Option<?>> keys() {
        Map<String, Option<?>> keys = new TreeMap<>();
        constants(Alibaba.class)
                .filter(Option.class::isInstance)
                .map(key -> (Option<?>) key)
                .forEach(key -> keys.put(key.name(), key));
        return keys;
    }

    private static Stream<Object> constants(Class<?> owner) {
        return Arrays.stream(owner.getFields()).map(AlibabaCatalogTest::value);
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
