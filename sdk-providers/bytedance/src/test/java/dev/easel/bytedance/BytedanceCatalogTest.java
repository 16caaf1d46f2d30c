package dev.easel.bytedance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.image.AspectRatio;
import dev.easel.image.ImageSize;
import dev.easel.image.PixelSize;
import dev.easel.model.Capability;
import dev.easel.model.Guard;
import dev.easel.model.ModelCard;
import dev.easel.model.ModelCatalog;
import dev.easel.model.ModelId;
import dev.easel.model.SizeResolution.Illegal;
import dev.easel.model.SizeRule;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

        assertEquals(callable, constants(BytedanceModels.class).collect(Collectors.toSet()));
    }

    @Test
    void aRequestWithoutAModelTakesOneThatIsCurrent() {
        ModelId flagship = CATALOG.flagship(Bytedance.ID).orElseThrow();

        assertEquals(Status.CURRENT, CATALOG.find(flagship).orElseThrow().status());
    }

    @Test
    void noMarkIsDrawnUnlessItIsAskedFor() {
        Guard watermark = new Guard(
                "watermark",
                "false",
                "The vendor's default draws an \"AI generated\" mark into the bottom right corner.");

        assertAll(CATALOG.cards().stream()
                .map(card -> () -> assertEquals(List.of(watermark), card.guards(), "" + card.id())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seedream-5-lite", "seedream-4-5"})
    void modelsThatBeginAt2kTakeNoSmallSquare(String model) {
        SizeRule sizes = card(model).sizes();

        assertInstanceOf(Illegal.class, sizes.resolve(ImageSize.parse("1K")));
        assertInstanceOf(Illegal.class, sizes.resolve(ImageSize.parse("1024x1024")));
        assertInstanceOf(Illegal.class, sizes.resolve(ImageSize.parse("1500x1500")));
        assertEquals(ImageSize.parse("2K"), sizes.standard().size());
    }

    @ParameterizedTest
    @CsvSource({
        "seedream-5-0-260128, seedream-5-lite",
        "doubao-seedream-5-0-lite-260128, seedream-5-lite",
        "dola-seedream-5-0-pro-260628, seedream-5-pro",
        "doubao-seedream-5.0-flash, seedream-5-flash",
        "seedream-5.5, seedream-5-5",
        "seedream-4-5-251128, seedream-4-5",
        "doubao-seedream-4-0-250828, seedream-4-0",
        "doubao-seededit-3-0-i2i-250628, seededit-3-0",
    })
    void theVendorsNamesMeanOurModels(String theirs, String ours) {
        assertEquals(card(ours), card(theirs));
    }

    @Test
    void whatGoesOverTheWireIsAnAliasAsWell() {
        for (ModelCard card : CATALOG.cards()) {
            assertTrue(card.aliases().containsAll(card.wireNames().values()), "" + card.id());
            assertTrue(card.wireNames().containsKey("byteplus"), "" + card.id());
        }
    }

    @Test
    void onlyLiteSearchesTheWebAndOnly55LeavesTheBackgroundOut() {
        assertEquals(List.of("seedream-5-lite"), namesWith(Capability.WEB_SEARCH));
        assertEquals(List.of("seedream-5-5"), namesWith(Capability.TRANSPARENCY));
    }

    @Test
    void onlyTheOldModelsTakeASeed() {
        assertEquals(List.of("seedream-3-0", "seededit-3-0"), namesWith(Capability.SEED));
    }

    private static List<String> namesWith(Capability capability) {
        return CATALOG.cards().stream()
                .filter(card -> card.capabilities().contains(capability))
                .map(card -> card.id().name())
                .toList();
    }

    private static ModelCard card(String name) {
        return CATALOG.find(ModelId.of(Bytedance.ID, name)).orElseThrow();
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
