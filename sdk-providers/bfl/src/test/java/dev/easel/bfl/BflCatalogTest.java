package dev.easel.bfl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.Problem;
import dev.easel.image.ImageFormat;
import dev.easel.model.Capability;
import dev.easel.model.ModelCard;
import dev.easel.model.ModelId;
import dev.easel.model.Need;
import dev.easel.model.TierSizes;
import dev.easel.plan.Plan;
import dev.easel.plan.PlannedValue;
import dev.easel.spi.ImageProvider;
import dev.easel.testkit.CatalogCompatibilityKit;
import dev.easel.testkit.Planning;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BflCatalogTest extends CatalogCompatibilityKit {

    private static final Planning PLANNING =
            Planning.with(Bfl.provider(options -> options), LocalDate.of(2026, 11, 22));

    @Override
    protected ImageProvider provider() {
        return Bfl.provider(options -> options);
    }

    @Override
    protected Class<?> door() {
        return Bfl.class;
    }

    @Override
    protected Class<?> models() {
        return BflModels.class;
    }

    @ParameterizedTest
    @CsvSource({
        "flux-2-pro, 2K 16:9, 2048x1152",
        "flux-2-max, 1K 3:2, 1536x1024",
        "flux-2-klein-4b, 2K, 2048x2048",
        "flux-dev, 1K 16:9, 1376x768",
        "flux-pro-1.1, 1K 2:3, 960x1440",
        "flux-pro-1.1-ultra, 2K 16:9, 2752x1536",
        "flux-3-image, 1K 3:4, 880x1184",
        "flux-3-image, 4K 9:16, 3072x5456",
        "flux-3-image, 0.75K 7:5, 0.75K 7:5",
        "flux-kontext-pro, 1K 21:9, 1K 21:9"
    })
    void eachDialectHasItsSizes(String model, String asked, String planned) {
        assertEquals(
                planned,
                PLANNING.plan(Planning.request(ModelId.of(Bfl.ID, model)).size(asked))
                        .size()
                        .toString());
    }

    @Test
    void flux3HasItsOwnWordsForTiers() {
        assertEquals(
                List.of("768sq", "1k", "1.5k", "2k", "4k"),
                card("flux-3-image").sizes().tiers().values().stream()
                        .map(TierSizes::word)
                        .toList());
    }

    @Test
    void flux2StopsAtFourMegapixels() {
        assertEquals(
                "size",
                PLANNING.problem(Planning.request(BflModels.FLUX_2_PRO).size("4K"))
                        .option());
        assertEquals("2048x2048", planned("2048x2048"));
        assertEquals(
                "size",
                PLANNING.problem(Planning.request(BflModels.FLUX_2_PRO).size("2064x2048"))
                        .option());
        assertEquals("64x64", planned("64x64"));
    }

    @Test
    void flux3TakesNeitherSeedNorFormatNorMask() {
        ModelCard card = card("flux-3-image");
        assertFalse(card.capabilities().contains(Capability.SEED));
        assertEquals(List.of(), card.formats());
        assertEquals(Need.NO, card.mask());
        assertTrue(card("flux-2-pro").capabilities().contains(Capability.SEED));
    }

    @Test
    void flux3SaysThatItSearches() {
        Plan unasked = PLANNING.plan(Planning.request(BflModels.FLUX_3_IMAGE));
        assertTrue(unasked.values().contains(new PlannedValue("webSearch", "", "true", PlannedValue.Why.GUARD)));
        Plan declined = PLANNING.plan(Planning.request(BflModels.FLUX_3_IMAGE).webSearch(false));
        assertEquals(List.of(), declined.calls().get(0).guards());
    }

    @Test
    void onlyFillAndEraseTakeAMask() {
        assertEquals(
                Set.of("flux-pro-1.0-fill", "flux-pro-1.0-fill-finetuned", "flux-tools/erase-v1"),
                catalog().cards().stream()
                        .filter(card -> card.mask() != Need.NO)
                        .map(card -> card.id().name())
                        .collect(Collectors.toSet()));
        assertEquals(Need.REQUIRED, card("flux-tools/erase-v1").mask());
    }

    @ParameterizedTest
    @CsvSource({
        "flux-3-image, 0, 10",
        "flux-2-pro, 0, 8",
        "flux-2-klein-9b, 0, 4",
        "flux-kontext-max, 0, 4",
        "flux-pro-1.1, 0, 1",
        "flux-tools/vto-v2, 2, 2",
        "flux-pro-1.0-expand, 1, 1"
    })
    void eachModelLooksAtItsOwnNumberOfReferences(String model, int min, int max) {
        assertEquals(min, card(model).references().min());
        assertEquals(max, card(model).references().max());
    }

    @Test
    void kontextWritesPngFirstAndFlux2Jpeg() {
        assertEquals(ImageFormat.PNG, card("flux-kontext-pro").formats().get(0));
        assertEquals(ImageFormat.JPEG, card("flux-2-pro").formats().get(0));
    }

    @Test
    void eachTaskBringsOneImageWithASeedOfItsOwn() {
        Plan plan = PLANNING.plan(Planning.request(BflModels.FLUX_DEV).n(3).seed(7));
        assertEquals(
                List.of(7L, 8L, 9L),
                plan.calls().stream().map(call -> call.seed().orElseThrow()).toList());
    }

    @Test
    void whatBflDoesNotServeIsNeverCalled() {
        Problem problem = PLANNING.problem(Planning.request(ModelId.of(Bfl.ID, "flux-2-dev")));
        assertTrue(problem.reason().contains("does not serve it"), problem.toString());
        assertEquals(
                "model",
                PLANNING.problem(Planning.request(ModelId.of(Bfl.ID, "flux-2-flex-outpainting")))
                        .option());
    }

    private static String planned(String size) {
        return PLANNING.plan(Planning.request(BflModels.FLUX_2_PRO).size(size))
                .size()
                .toString();
    }
}
