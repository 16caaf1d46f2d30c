package dev.easel.bfl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.InvalidRequestException;
import dev.easel.error.Problem;
import dev.easel.image.Reference;
import dev.easel.model.ModelId;
import dev.easel.request.ImageRequest;
import dev.easel.request.Options;
import dev.easel.testkit.HeaderOnly;
import dev.easel.testkit.Planning;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BflReviewTest {

    private static final Planning PLANNING =
            Planning.with(Bfl.provider(options -> options), LocalDate.of(2026, 11, 22));

    private static final Reference CUP = HeaderOnly.png(1024, 1024);

    private static ImageRequest.Builder request(String model) {
        return Planning.request(ModelId.of(Bfl.ID, model));
    }

    @ParameterizedTest
    @CsvSource({"flux-3-image, 4", "flux-2-pro, 5", "flux-2-klein-4b, 5", "flux-dev, 6", "flux-kontext-pro, 6"})
    void eachFamilyHasItsLaxestTolerance(String model, int most) {
        ImageRequest.Builder request = request(model);
        assertEquals(
                1,
                PLANNING.plan(request.options(Options.with(Bfl.SAFETY_TOLERANCE, most)))
                        .n());
        if (most < 6) {
            Problem problem = PLANNING.problem(request.options(Options.with(Bfl.SAFETY_TOLERANCE, most + 1)));
            assertEquals("bfl.safetyTolerance", problem.option());
            assertEquals(List.of("" + most), problem.nearest());
        }
    }

    @ParameterizedTest
    @CsvSource({"flux-2-flex, 10, 10.1", "flux-dev, 5, 5.01", "flux-2-flex, 1.50, 11"})
    void eachModelHasItsGuidance(String model, BigDecimal good, BigDecimal bad) {
        ImageRequest.Builder request = request(model);
        assertEquals(
                1,
                PLANNING.plan(request.options(Options.with(Bfl.GUIDANCE, good))).n());
        assertEquals(
                "bfl.guidance",
                PLANNING.problem(request.options(Options.with(Bfl.GUIDANCE, bad)))
                        .option());
    }

    @Test
    void fillTakesFifteenStepsAtLeast() {
        ImageRequest.Builder request = request("flux-pro-1.0-fill").addReferences(CUP);
        Problem problem = PLANNING.problem(request.options(Options.with(Bfl.STEPS, 14)));
        assertEquals(List.of("15"), problem.nearest());
        assertEquals(
                1, PLANNING.plan(request.options(Options.with(Bfl.STEPS, 15))).n());
        assertEquals(
                1,
                PLANNING.plan(request("flux-dev").options(Options.with(Bfl.STEPS, 1)))
                        .n());
    }

    @ParameterizedTest
    @CsvSource({"1024x1024, 8, ''", "1536x1024, 7, ''", "1536x1024, 8, 7", "2048x2048, 6, 5", "2048x2048, 5, ''"})
    void outputAndReferencesShareNineMegapixels(String size, int references, String nearest) {
        ImageRequest.Builder request =
                request("flux-2-pro").size(size).addAllReferences(Collections.nCopies(references, CUP));
        if (nearest.isEmpty()) {
            assertEquals(1, PLANNING.plan(request).n());
        } else {
            Problem problem = PLANNING.problem(request);
            assertEquals("references", problem.option());
            assertEquals(List.of(nearest), problem.nearest());
        }
    }

    @Test
    void theOthersOfFlux2HaveNoSuchBudget() {
        ImageRequest.Builder request =
                request("flux-2-max").size("2048x2048").addAllReferences(Collections.nCopies(8, CUP));
        assertEquals(1, PLANNING.plan(request).n());
    }

    @Test
    void expandNeedsAMargin() {
        ImageRequest.Builder request = request("flux-pro-1.0-expand").addReferences(CUP);
        assertTrue(PLANNING.problem(request).reason().contains("margin"));
        assertTrue(PLANNING.problem(request.options(Options.with(Bfl.EXPAND_TOP, 0)))
                .reason()
                .contains("margin"));
        assertEquals(
                1,
                PLANNING.plan(request.options(Options.with(Bfl.EXPAND_LEFT, 64)))
                        .n());
    }

    @Test
    void fillNeedsAMaskOrAReferenceThatCanBeSeeThrough() {
        Reference photo = HeaderOnly.jpeg(1024, 1024);
        assertEquals(
                "mask",
                PLANNING.problem(request("flux-pro-1.0-fill").addReferences(photo))
                        .option());
        assertEquals(
                1,
                PLANNING.plan(request("flux-pro-1.0-fill").addReferences(photo).mask(CUP))
                        .n());
        assertEquals(
                1,
                PLANNING.plan(request("flux-pro-1.0-fill").addReferences(CUP)).n());
    }

    @Test
    void aFinetunedModelNeedsItsName() {
        ImageRequest.Builder request = request("flux-pro-1.1-ultra-finetuned");
        assertEquals("bfl.finetuneId", PLANNING.problem(request).option());
        assertEquals(
                1,
                PLANNING.plan(request.options(Options.with(Bfl.FINETUNE_ID, "my-brand")))
                        .n());
    }

    @Test
    void theStrengthOfAReferenceNeedsOne() {
        ImageRequest.Builder request =
                request("flux-pro-1.1-ultra").options(Options.with(Bfl.IMAGE_PROMPT_STRENGTH, new BigDecimal("0.5")));
        assertEquals("bfl.imagePromptStrength", PLANNING.problem(request).option());
        assertEquals(1, PLANNING.plan(request.addReferences(CUP)).n());
    }

    @Test
    void settingsHaveTheirBounds() {
        assertThrows(InvalidRequestException.class, () -> Options.with(Bfl.SAFETY_TOLERANCE, 7));
        assertThrows(InvalidRequestException.class, () -> Options.with(Bfl.EXPAND_TOP, 2049));
        assertThrows(InvalidRequestException.class, () -> Options.with(Bfl.FINETUNE_STRENGTH, new BigDecimal("2.1")));
        assertThrows(InvalidRequestException.class, () -> Bfl.DILATE_PIXELS.parse("26"));
    }
}
