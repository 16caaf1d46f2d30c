package dev.easel.alibaba;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.easel.error.Problem;
import dev.easel.image.Reference;
import dev.easel.model.ModelId;
import dev.easel.request.ImageRequest;
import dev.easel.request.Option;
import dev.easel.request.Options;
import dev.easel.testkit.Planning;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlibabaReviewTest {

    private static final Planning PLANNING =
            Planning.with(Alibaba.provider(options -> options), LocalDate.of(2026, 11, 22));

    private static final Reference REFERENCE = Reference.of(URI.create("https://example.org/cup.png"));

    @Test
    void agentIsForTextToImage() {
        ImageRequest.Builder request =
                with(AlibabaModels.QWEN_IMAGE_3_0, Options.with(Alibaba.PROMPT_EXTEND_MODE, PromptExtendMode.AGENT));

        PLANNING.plan(request);
        assertRefused(Alibaba.PROMPT_EXTEND_MODE, request.addReferences(REFERENCE));
    }

    @Test
    void directTakesReferences() {
        ImageRequest.Builder request =
                with(AlibabaModels.QWEN_IMAGE_3_0, Options.with(Alibaba.PROMPT_EXTEND_MODE, PromptExtendMode.DIRECT));

        PLANNING.plan(request.addReferences(REFERENCE));
    }

    @Test
    void thinkingIsForPromptsThatAreRewritten() {
        Options thinking = Options.with(Alibaba.THINKING, true);

        PLANNING.plan(with(AlibabaModels.QWEN_IMAGE_3_0, thinking));
        PLANNING.plan(with(AlibabaModels.QWEN_IMAGE_3_0, thinking.and(Alibaba.PROMPT_EXTEND, true)));
        assertRefused(Alibaba.THINKING, with(AlibabaModels.QWEN_IMAGE_3_0, thinking.and(Alibaba.PROMPT_EXTEND, false)));
    }

    @Test
    void negativePromptsAreShortBeforeTheThirdGeneration() {
        Options longest = Options.with(Alibaba.NEGATIVE_PROMPT, "é".repeat(500));
        Options tooLong = Options.with(Alibaba.NEGATIVE_PROMPT, "é".repeat(501));

        PLANNING.plan(with(AlibabaModels.QWEN_IMAGE_2_0, longest));
        PLANNING.plan(with(AlibabaModels.QWEN_IMAGE_3_0, tooLong));
        assertRefused(Alibaba.NEGATIVE_PROMPT, with(AlibabaModels.QWEN_IMAGE_2_0, tooLong));
    }

    @Test
    void editingWithoutAReferenceIsRefused() {
        Problem problem = PLANNING.problem(Planning.request(AlibabaModels.QWEN_IMAGE_EDIT_PLUS));
        assertEquals("references", problem.option());
    }

    @Test
    void sevenImagesAreTwoCalls() {
        List<Integer> calls = PLANNING
                .plan(Planning.request(AlibabaModels.QWEN_IMAGE_3_0).n(7))
                .calls()
                .stream()
                .map(call -> call.n())
                .toList();

        assertEquals(List.of(6, 1), calls);
    }

    private static ImageRequest.Builder with(ModelId model, Options options) {
        return Planning.request(model).options(options);
    }

    private static void assertRefused(Option<?> option, ImageRequest.Builder request) {
        assertEquals(option.toString(), PLANNING.problem(request).option());
    }
}
