package dev.easel.fal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.image.Reference;
import dev.easel.model.ModelId;
import dev.easel.request.ImageRequest;
import dev.easel.request.Options;
import dev.easel.testkit.Planning;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FalReviewTest {

    private static final Planning PLANNING =
            Planning.with(Fal.provider(options -> options), LocalDate.of(2026, 11, 22));

    private static final Reference REFERENCE = Reference.of(URI.create("https://example.org/cup.png"));

    @Test
    void schnellTakesFewSteps() {
        Options twelve = Options.with(Fal.STEPS, 12);
        Options thirteen = Options.with(Fal.STEPS, 13);

        PLANNING.plan(with(FalModels.FLUX_SCHNELL, twelve));
        PLANNING.plan(with(FalModels.FLUX_DEV, thirteen));
        assertRefused(
                "fal.steps 13: On fal-ai/flux/schnell it is 1 to 12. Nearest: 12.",
                with(FalModels.FLUX_SCHNELL, thirteen));
    }

    @Test
    void qwenTakesManySteps() {
        PLANNING.plan(with(FalModels.QWEN_IMAGE, Options.with(Fal.STEPS, 250)));
        assertRefused("2 to 250", with(FalModels.QWEN_IMAGE, Options.with(Fal.STEPS, 1)));
        assertRefused("1 to 50", with(FalModels.FLUX_DEV, Options.with(Fal.STEPS, 51)));
    }

    @Test
    void qwenEditIsNotTakenForQwen() {
        ImageRequest.Builder one = with(FalModels.QWEN_IMAGE_EDIT_2511, Options.with(Fal.STEPS, 1));

        PLANNING.plan(one.addReferences(REFERENCE));
    }

    @Test
    void fluxNeedsSomeGuidance() {
        Options little = Options.with(Fal.GUIDANCE, new BigDecimal("0.5"));

        PLANNING.plan(with(FalModels.QWEN_IMAGE, little));
        assertRefused("1 to 20", with(FalModels.FLUX_DEV, little));
    }

    @Test
    void fluxIsLessTolerantThanNanoBanana() {
        Options six = Options.with(Fal.SAFETY_TOLERANCE, 6);

        PLANNING.plan(with(FalModels.NANO_BANANA_PRO, six));
        assertRefused("1 to 5", with(FalModels.FLUX_2_PRO, six));
    }

    @Test
    void negativePromptsOfTheSecondQwenAreShort() {
        Options tooLong = Options.with(Fal.NEGATIVE_PROMPT, "x".repeat(501));

        PLANNING.plan(with(FalModels.QWEN_IMAGE, tooLong));
        assertRefused("at most 500", with(FalModels.QWEN_IMAGE_2_TEXT_TO_IMAGE, tooLong));
    }

    @Test
    void editingTwinsNeedAReference() {
        ImageRequest.Builder request = Planning.request(FalModels.GPT_IMAGE_2_EDIT);

        assertRefused("needs at least 1", request);
        PLANNING.plan(request.addReferences(REFERENCE));
    }

    @Test
    void aQualityIsAlwaysSentSinceFalsOwnDefaultIsDear() {
        assertEquals(
                "medium",
                PLANNING.plan(Planning.request(FalModels.GPT_IMAGE_2))
                        .calls()
                        .get(0)
                        .qualityWord()
                        .orElseThrow());
    }

    private static ImageRequest.Builder with(ModelId model, Options options) {
        return Planning.request(model).options(options);
    }

    private static void assertRefused(String part, ImageRequest.Builder request) {
        String problem = PLANNING.problem(request).toString();
        assertTrue(problem.contains(part), problem);
    }
}
