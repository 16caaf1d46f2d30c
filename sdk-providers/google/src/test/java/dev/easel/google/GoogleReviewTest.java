package dev.easel.google;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.easel.error.InvalidRequestException;
import dev.easel.error.Problem;
import dev.easel.model.ModelId;
import dev.easel.request.Delivery;
import dev.easel.request.ImageRequest;
import dev.easel.request.Option;
import dev.easel.request.Options;
import dev.easel.testkit.Planning;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoogleReviewTest {

    private static final Planning PLANNING =
            Planning.with(Google.provider(options -> options), LocalDate.of(2026, 11, 22));

    private static <T> ImageRequest.Builder with(ModelId model, Option<T> option, T value) {
        return Planning.request(model).options(Options.with(option, value));
    }

    @Test
    void nanoBanana21ThinksAtThreeLevels() {
        for (ThinkingLevel level : ThinkingLevel.values()) {
            assertEquals(
                    1,
                    PLANNING.plan(with(GoogleModels.NANO_BANANA_2_1, Google.THINKING_LEVEL, level))
                            .n());
        }
    }

    @Test
    void theFlashModelsThinkAtTwoLevels() {
        for (ModelId model : List.of(GoogleModels.NANO_BANANA_2, GoogleModels.NANO_BANANA_2_LITE)) {
            Problem problem = PLANNING.problem(with(model, Google.THINKING_LEVEL, ThinkingLevel.MEDIUM));
            assertEquals("google.thinkingLevel", problem.option());
            assertEquals(List.of("MINIMAL", "HIGH"), problem.nearest());
            assertEquals(
                    1,
                    PLANNING.plan(with(model, Google.THINKING_LEVEL, ThinkingLevel.HIGH))
                            .n());
        }
    }

    @Test
    void nanoBananaProThinksAsItLikes() {
        Problem problem =
                PLANNING.problem(with(GoogleModels.NANO_BANANA_PRO, Google.THINKING_LEVEL, ThinkingLevel.HIGH));
        assertEquals("google.thinkingLevel", problem.option());
    }

    @Test
    void aBatchHasNoServiceTier() {
        ImageRequest.Builder request = with(GoogleModels.NANO_BANANA_2_1, Google.SERVICE_TIER, ServiceTier.FLEX);
        assertEquals(
                "google.serviceTier", PLANNING.problem(request, Delivery.BATCH).option());
        assertEquals(1, PLANNING.plan(request).n());
    }

    @Test
    void picturesAreSearchedByTwoModels() {
        assertEquals(
                1,
                PLANNING.plan(with(GoogleModels.NANO_BANANA_2, Google.IMAGE_SEARCH, true))
                        .n());
        Problem problem = PLANNING.problem(with(GoogleModels.NANO_BANANA_PRO, Google.IMAGE_SEARCH, true));
        assertEquals("google.imageSearch", problem.option());
        assertEquals(
                "webSearch",
                PLANNING.problem(Planning.request(GoogleModels.NANO_BANANA_2_LITE)
                                .webSearch(true))
                        .option());
    }

    @Test
    void settingsAreReadFromText() {
        assertEquals(SafetyThreshold.BLOCK_ONLY_HIGH, Google.SAFETY.parse("block_only_high"));
        assertThrows(InvalidRequestException.class, () -> Google.THINKING_LEVEL.parse("low"));
    }
}
