package dev.easel.replicate;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.image.AspectRatio;
import dev.easel.image.ImageSize;
import dev.easel.image.PixelSize;
import dev.easel.image.Quality;
import dev.easel.model.ModelCard;
import dev.easel.model.ModelCatalog;
import dev.easel.model.ModelId;
import dev.easel.model.ResolvedSize;
import dev.easel.model.SizeResolution.Illegal;
import dev.easel.model.SizeResolution.Legal;
import dev.easel.model.Status;
import dev.easel.model.TierSizes;
import dev.easel.request.Option;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold in the data; the laws of planning are held over all catalogues together. */
class ReplicateCatalogTest {

    private static final ModelCatalog CATALOG =
            Replicate.provider(options -> options).catalog();

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

        assertEquals(callable, constants(ReplicateModels.class).collect(Collectors.toSet()));
    }

    @Test
    void aRequestWithoutAModelTakesOneThatIsCurrent() {
        ModelId flagship = CATALOG.flagship(Replicate.ID).orElseThrow();

        assertEquals(Status.CURRENT, CATALOG.find(flagship).orElseThrow().status());
    }

    @Test
    void whatReplicateDoesNotTellIsNotInvented() {
        ResolvedSize size = card("bytedance/seedream-5-lite").sizes().standard();

        assertEquals(Optional.empty(), size.pixels());
        assertEquals(ImageSize.parse("2K"), size.size());
        assertTrue(card("bytedance/seedream-5-lite").sizes().approximate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1536x1152", "2048x1152", "2160x3840", "1K 3:2", "4K 16:9"})
    void gptImageTakesTheSizesOfItsList(String size) {
        assertInstanceOf(Legal.class, card("openai/gpt-image-2").sizes().resolve(ImageSize.parse(size)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1536x864", "4K", "21:9"})
    void gptImageTakesNoOtherSizes(String size) {
        assertInstanceOf(Illegal.class, card("openai/gpt-image-2").sizes().resolve(ImageSize.parse(size)));
    }

    @Test
    void onlyTheNewerGptImagesGoBeyondHigh() {
        assertFalse(card("openai/gpt-image-2").qualities().containsKey(Quality.MAX));
        assertTrue(card("openai/gpt-image-2.5-flare").qualities().containsKey(Quality.MAX));
    }

    @Test
    void schnellTakesNoReferenceThoughItsBrotherDoes() {
        assertEquals(1, card("black-forest-labs/flux-dev").references().max());
        assertEquals(0, card("black-forest-labs/flux-schnell").references().max());
    }

    @Test
    void everyIdHasAnOwner() {
        assertTrue(CATALOG.cards().stream().allMatch(card -> card.id().name().matches("[a-z-]+/[a-z0-9.-]+")));
    }

    private static ModelCard card(String name) {
        return CATALOG.find(ModelId.of(Replicate.ID, name)).orElseThrow();
    }

    private static Stream<PixelSize> pixels(ModelCard card) {
        return card.sizes().tiers().values().stream().flatMap(tier -> tier.pixels().values().stream());
    }

    private static double stretch(AspectRatio ratio, PixelSize size) {
        return (double) size.width() * ratio.height() / ((double) size.height() * ratio.width());
    }

    private static Map<String, Option<?>> keys() {
        Map<String, Option<?>> keys = new TreeMap<>();
        constants(Replicate.class)
                .filter(Option.class::isInstance)
                .map(key -> (Option<?>) key)
                .forEach(key -> keys.put(key.name(), key));
        return keys;
    }

    private static Stream<Object> constants(Class<?> owner) {
        return Arrays.stream(owner.getFields()).map(ReplicateCatalogTest::value);
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
