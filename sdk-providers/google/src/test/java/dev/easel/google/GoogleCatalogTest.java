package dev.easel.google;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.Problem;
import dev.easel.image.PixelSize;
import dev.easel.image.SizeTier;
import dev.easel.model.ModelCard;
import dev.easel.model.ModelId;
import dev.easel.model.Need;
import dev.easel.model.Status;
import dev.easel.spi.ImageProvider;
import dev.easel.testkit.CatalogCompatibilityKit;
import dev.easel.testkit.Planning;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoogleCatalogTest extends CatalogCompatibilityKit {

    private static final Planning PLANNING =
            Planning.with(Google.provider(options -> options), LocalDate.of(2026, 11, 22));

    @Override
    protected ImageProvider provider() {
        return Google.provider(options -> options);
    }

    @Override
    protected Class<?> door() {
        return Google.class;
    }

    @Override
    protected Class<?> models() {
        return GoogleModels.class;
    }

    @Override
    protected double shapeTolerance() {
        return 0.08;
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
                PLANNING.problem(Planning.request(GoogleModels.NANO_BANANA_PRO).size("1K 4:1"))
                        .option());
    }

    @Test
    void aShapeAndItsTurnedOneHaveTurnedPixels() {
        for (ModelCard card : catalog().cards()) {
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
    void noPixelsAreCertain() {
        for (ModelCard card : catalog().cards()) {
            assertEquals(
                    card.id().name().startsWith("gemini"),
                    card.sizes().auto(),
                    card.id().toString());
            if (card.isAliveOn(today())) {
                assertTrue(card.sizes().approximate(), card.id().toString());
            }
        }
    }

    @Test
    void theFlagshipIsGooglesPickThoughItsIdDoesNotSayImage() {
        assertEquals(Optional.of(GoogleModels.NANO_BANANA_2_1), catalog().flagship(Google.ID));
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
        Problem problem = PLANNING.problem(Planning.request(ModelId.of(Google.ID, name)));
        assertTrue(problem.reason().contains("shut down on " + day), problem.toString());
        assertEquals(List.of("google/" + successor), problem.nearest());
    }

    @Test
    void noLivingModelTakesAMaskOrAFormat() {
        for (ModelCard card : catalog().cards()) {
            if (card.isAliveOn(today())) {
                assertEquals(Need.NO, card.mask(), card.id().toString());
                assertEquals(List.of(), card.formats(), card.id().toString());
            }
        }
    }

    @Test
    void eachImageIsACallOfItsOwn() {
        assertEquals(
                4,
                PLANNING.plan(Planning.request(GoogleModels.NANO_BANANA_PRO).n(4))
                        .calls()
                        .size());
    }

    @Test
    void onlyTheOldestTakesFewReferences() {
        assertEquals(3, card("gemini-2.5-flash-image").references().max());
        assertEquals(14, card("gemini-3.1-flash-lite-image").references().max());
    }

    private static String planned(ModelId model, String size) {
        return PLANNING.plan(Planning.request(model).size(size)).size().toString();
    }
}
