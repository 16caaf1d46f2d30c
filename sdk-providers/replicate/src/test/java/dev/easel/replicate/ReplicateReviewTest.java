package dev.easel.replicate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.image.Reference;
import dev.easel.request.ImageRequest;
import dev.easel.request.Options;
import dev.easel.testkit.Planning;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReplicateReviewTest {

    private static final Planning PLANNING =
            Planning.with(Replicate.provider(options -> options), LocalDate.of(2026, 11, 22));

    private static final Reference REFERENCE = Reference.of(URI.create("https://example.org/cup.png"));

    @Test
    void theSizeOfTheFirstReferenceNeedsOne() {
        ImageRequest.Builder request =
                Planning.request(ReplicateModels.SEEDREAM_5_LITE).size("auto");

        assertRefused("size auto: It means that of the first reference, but there is none. Nearest: 2K.", request);
        PLANNING.plan(request.addReferences(REFERENCE));
    }

    @Test
    void gptImageChoosesItsSizeWithoutOne() {
        PLANNING.plan(Planning.request(ReplicateModels.GPT_IMAGE_2).size("auto"));
    }

    @Test
    void theStrengthOfThePromptNeedsAReference() {
        ImageRequest.Builder request = Planning.request(ReplicateModels.FLUX_DEV)
                .options(Options.with(Replicate.PROMPT_STRENGTH, new BigDecimal("0.5")));

        assertRefused("replicate.promptStrength 0.5", request);
        PLANNING.plan(request.addReferences(REFERENCE));
    }

    @Test
    void kontextEditsAndDoesNotDraw() {
        assertRefused("needs at least 1", Planning.request(ReplicateModels.FLUX_KONTEXT_DEV));
    }

    private static void assertRefused(String part, ImageRequest.Builder request) {
        String problem = PLANNING.problem(request).toString();
        assertTrue(problem.contains(part), problem);
    }
}
