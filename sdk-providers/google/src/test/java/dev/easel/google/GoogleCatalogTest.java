package dev.easel.google;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.Problem;
import dev.easel.image.PixelSize;
import dev.easel.image.SizeTier;
import dev.easel.model.ModelCard;
import dev.easel.model.ModelCatalog;
import dev.easel.model.ModelId;
import dev.easel.model.Need;
import dev.easel.model.Status;
import dev.easel.request.Option;
import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoogleCatalogTest {

    private static final ModelCatalog CATALOG =
            Google.provider(options -> options).catalog();

    @Test
    void everyModelSaysWhereAndWhenItWasRead() {
        for (ModelCard card : CATALOG.cards()) {
            assertTrue(
                    card.source().page().matches("[a-z.-]+\\.(com|ai|dev)/\\S+"),
                    card.source().toString());
            assertEquals(Plans.DAY, card.source().read());
        }
    }

    @Test
    void everyModelThatCanBeCalledHasAConstantAndEveryConstantAModel() throws IllegalAccessException {
        Set<ModelId> constants = new HashSet<>();
        for (Field field : GoogleModels.class.getFields()) {
            constants.add((ModelId) field.get(null));
        }
        assertEquals(
                CATALOG.cards().stream()
                        .filter(card -> card.isAliveOn(Plans.DAY))
                        .map(ModelCard::id)
                        .collect(Collectors.toSet()),
                constants);
    }

    @Test
    void everySettingOfAModelHasAKeyAndEveryKeyAModel() throws IllegalAccessException {
        Set<String> keys = new TreeSet<>();
        for (Field field : Google.class.getFields()) {
            if (field.get(null) instanceof Option<?> option) {
                keys.add(option.name());
            }
        }
        Set<String> taken = new TreeSet<>();
        CATALOG.cards().forEach(card -> taken.addAll(card.options()));
        assertEquals(keys, taken);
    }

    @Test
    void everySuccessorIsHereAndOutlivesItsModel() {
        for (ModelCard card : CATALOG.cards()) {
            card.successor().ifPresent(next -> {
                ModelCard successor = CATALOG.find(next.model()).orElseThrow();
                assertTrue(successor.isAliveOn(card.shutdown().orElse(Plans.DAY)), card.id() + " → " + next);
            });
        }
    }

    @Test
    void everyRetiredModelNamesASuccessor() {
        for (ModelCard card : CATALOG.cards()) {
            assertTrue(
                    card.status() != Status.RETIRED || card.successor().isPresent(),
                    card.id().toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "gemini-nano-banana-2.1, 1K 2K 4K",
        "gemini-3-pro-image, 1K 2K 4K",
        "gemini-3.1-flash-image, 0.5K 1K 2K 4K",
        "gemini-3.1-flash-lite-image, 1K",
        "gemini-2.5-flash-image, 1K"
    })
    void aModelHasItsTiers(String name, String tiers) {
        assertEquals(
                List.of(tiers.split(" ", -1)),
                card(name).sizes().tiers().keySet().stream()
                        .map(SizeTier::toString)
                        .toList());
    }

    @Test
    void theSmallTierIsCalled512() {
        assertEquals(
                "512",
                card("gemini-3.1-flash-image")
                        .sizes()
                        .tiers()
                        .firstEntry()
                        .getValue()
                        .word());
        assertEquals(
                "2K",
                card("gemini-nano-banana-2.1").sizes().tiers().get(SizeTier.K2).word());
    }

    @Test
    void aPanoramaHasItsMeasuredPixels() {
        assertEquals("5856x704", planned(GoogleModels.NANO_BANANA_2_1, "2K 8:1"));
        assertEquals("2048x8256", planned(GoogleModels.NANO_BANANA_2, "4K 1:4"));
        assertEquals("0.5K 1:8", planned(GoogleModels.NANO_BANANA_2, "0.5K 1:8"));
        assertEquals(
                "size",
                Plans.problem(Plans.request(GoogleModels.NANO_BANANA_PRO).size("1K 4:1"))
                        .option());
    }

    @Test
    void aShapeAndItsTurnedOneHaveTurnedPixels() {
        for (ModelCard card : CATALOG.cards()) {
            card.sizes()
                    .tiers()
                    .values()
                    .forEach(tier -> tier.pixels().forEach((ratio, size) -> {
                        PixelSize turned = tier.pixels().get(ratio.mirrored());
                        assertTrue(turned == null || turned.equals(size.mirrored()), card.id() + " " + ratio);
                    }));
        }
    }

    @Test
    void pixelsComeCloseToTheirShape() {
        for (ModelCard card : CATALOG.cards()) {
            card.sizes()
                    .tiers()
                    .values()
                    .forEach(tier -> tier.pixels().forEach((ratio, size) -> {
                        double wanted = (double) ratio.width() / ratio.height();
                        double given = (double) size.width() / size.height();
                        assertEquals(1, given / wanted, 0.08, card.id() + " " + ratio + " " + size);
                    }));
        }
    }

    @Test
    void noPixelsAreCertain() {
        for (ModelCard card : CATALOG.cards()) {
            assertEquals(
                    card.id().name().startsWith("gemini"),
                    card.sizes().auto(),
                    card.id().toString());
            if (card.isAliveOn(Plans.DAY)) {
                assertTrue(card.sizes().approximate(), card.id().toString());
            }
        }
    }

    @Test
    void theFlagshipIsGooglesPickThoughItsIdDoesNotSayImage() {
        assertEquals(Optional.of(GoogleModels.NANO_BANANA_2_1), CATALOG.flagship(Google.ID));
        assertFalse(GoogleModels.NANO_BANANA_2_1.name().contains("image"));
    }

    @Test
    void twoAreDeprecatedWithoutADay() {
        for (String name : List.of("gemini-3.1-flash-image", "gemini-2.5-flash-image")) {
            assertEquals(Status.DEPRECATED, card(name).status());
            assertEquals(Optional.empty(), card(name).shutdown());
            assertEquals(
                    GoogleModels.NANO_BANANA_2_1,
                    card(name).successor().orElseThrow().model());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "imagen-4.0-generate-001, 2026-08-17, gemini-nano-banana-2.1",
        "imagen-4.0-ultra-generate-001, 2026-08-17, gemini-3-pro-image",
        "imagen-4.0-fast-generate-001, 2026-08-17, gemini-nano-banana-2.1",
        "gemini-3-pro-image-preview, 2026-06-25, gemini-3-pro-image",
        "gemini-3.1-flash-image-preview, 2026-06-25, gemini-nano-banana-2.1"
    })
    void theseAreGone(String name, String day, String successor) {
        Problem problem = Plans.problem(Plans.request(ModelId.of(Google.ID, name)));
        assertTrue(problem.reason().contains("shut down on " + day), problem.toString());
        assertEquals(List.of("google/" + successor), problem.nearest());
    }

    @Test
    void noLivingModelTakesAMaskOrAFormat() {
        for (ModelCard card : CATALOG.cards()) {
            if (card.isAliveOn(Plans.DAY)) {
                assertEquals(Need.NO, card.mask(), card.id().toString());
                assertEquals(List.of(), card.formats(), card.id().toString());
            }
        }
    }

    @Test
    void eachImageIsACallOfItsOwn() {
        assertEquals(
                4,
                Plans.of(Plans.request(GoogleModels.NANO_BANANA_PRO).n(4))
                        .calls()
                        .size());
    }

    @Test
    void onlyTheOldestTakesFewReferences() {
        assertEquals(3, card("gemini-2.5-flash-image").references().max());
        assertEquals(14, card("gemini-3.1-flash-lite-image").references().max());
    }

    private static String planned(ModelId model, String size) {
        return Plans.of(Plans.request(model).size(size)).size().toString();
    }

    private static ModelCard card(String name) {
        return CATALOG.find(ModelId.of(Google.ID, name)).orElseThrow();
    }
}
