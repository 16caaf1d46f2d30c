package dev.easel.replicate;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.error.InvalidRequestException;
import dev.easel.image.Reference;
import dev.easel.model.ModelId;
import dev.easel.request.ImageRequest;
import dev.easel.request.Options;
import java.math.BigDecimal;
import java.net.URI;
import org.junit.jupiter.api.Test;

class ReplicateReviewTest {

    private static final Easel EASEL =
            Easel.builder().provider(Replicate.provider(options -> options)).build();

    private static final Reference REFERENCE = Reference.of(URI.create("https://example.org/cup.png"));

    @Test
    void theSizeOfTheFirstReferenceNeedsOne() {
        ImageRequest request =
                request(ReplicateModels.SEEDREAM_5_LITE).size("auto").build();

        EASEL.plan(request.toBuilder().addReference(REFERENCE).build());
        assertRefused("size auto: It means that of the first reference, but there is none. Nearest: 2K.", request);
    }

    @Test
    void gptImageChoosesItsSizeWithoutOne() {
        EASEL.plan(request(ReplicateModels.GPT_IMAGE_2).size("auto").build());
    }

    @Test
    void theStrengthOfThePromptNeedsAReference() {
        ImageRequest request = request(ReplicateModels.FLUX_DEV)
                .options(Options.with(Replicate.PROMPT_STRENGTH, new BigDecimal("0.5")))
                .build();

        EASEL.plan(request.toBuilder().addReference(REFERENCE).build());
        assertRefused("replicate.promptStrength 0.5", request);
    }

    @Test
    void kontextEditsAndDoesNotDraw() {
        assertRefused(
                "needs at least 1", request(ReplicateModels.FLUX_KONTEXT_DEV).build());
    }

    private static ImageRequest.Builder request(ModelId model) {
        return ImageRequest.builder().prompt("A cup").model(model);
    }

    private static void assertRefused(String part, ImageRequest request) {
        var e = assertThrows(InvalidRequestException.class, () -> EASEL.plan(request));
        assertTrue(e.getMessage().contains(part), e.getMessage());
    }
}
