package dev.easel.alibaba;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.error.InvalidRequestException;
import dev.easel.image.Reference;
import dev.easel.model.ModelId;
import dev.easel.request.ImageRequest;
import dev.easel.request.Option;
import dev.easel.request.Options;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlibabaReviewTest {

    private static final Easel EASEL =
            Easel.builder().provider(Alibaba.provider(options -> options)).build();

    private static final Reference REFERENCE = Reference.of(URI.create("https://example.org/cup.png"));

    @Test
    void agentIsForTextToImage() {
        ImageRequest text =
                with(AlibabaModels.QWEN_IMAGE_3_0, Options.with(Alibaba.PROMPT_EXTEND_MODE, PromptExtendMode.AGENT));

        EASEL.plan(text);
        assertRefused(
                Alibaba.PROMPT_EXTEND_MODE,
                text.toBuilder().addReference(REFERENCE).build());
    }

    @Test
    void directTakesReferences() {
        ImageRequest request =
                with(AlibabaModels.QWEN_IMAGE_3_0, Options.with(Alibaba.PROMPT_EXTEND_MODE, PromptExtendMode.DIRECT));

        EASEL.plan(request.toBuilder().addReference(REFERENCE).build());
    }

    @Test
    void thinkingIsForPromptsThatAreRewritten() {
        Options thinking = Options.with(Alibaba.THINKING, true);

        EASEL.plan(with(AlibabaModels.QWEN_IMAGE_3_0, thinking));
        EASEL.plan(with(AlibabaModels.QWEN_IMAGE_3_0, thinking.and(Alibaba.PROMPT_EXTEND, true)));
        assertRefused(Alibaba.THINKING, with(AlibabaModels.QWEN_IMAGE_3_0, thinking.and(Alibaba.PROMPT_EXTEND, false)));
    }

    @Test
    void negativePromptsAreShortBeforeTheThirdGeneration() {
        Options longest = Options.with(Alibaba.NEGATIVE_PROMPT, "é".repeat(500));
        Options tooLong = Options.with(Alibaba.NEGATIVE_PROMPT, "é".repeat(501));

        EASEL.plan(with(AlibabaModels.QWEN_IMAGE_2_0, longest));
        EASEL.plan(with(AlibabaModels.QWEN_IMAGE_3_0, tooLong));
        assertRefused(Alibaba.NEGATIVE_PROMPT, with(AlibabaModels.QWEN_IMAGE_2_0, tooLong));
    }

    @Test
    void editingWithoutAReferenceIsRefused() {
        assertThrows(
                InvalidRequestException.class,
                () -> EASEL.plan(with(AlibabaModels.QWEN_IMAGE_EDIT_PLUS, Options.none())));
    }

    @Test
    void sevenImagesAreTwoCalls() {
        ImageRequest request = with(AlibabaModels.QWEN_IMAGE_3_0, Options.none());

        List<Integer> calls = EASEL.plan(request.toBuilder().n(7).build()).calls().stream()
                .map(call -> call.n())
                .toList();

        assertEquals(List.of(6, 1), calls);
    }

    private static ImageRequest with(ModelId model, Options options) {
        return ImageRequest.builder()
                .prompt("A cup")
                .model(model)
                .options(options)
                .build();
    }

    private static void assertRefused(Option<?> option, ImageRequest request) {
        var e = assertThrows(InvalidRequestException.class, () -> EASEL.plan(request));
        assertTrue(e.getMessage().contains(option.toString()), e.getMessage());
    }
}
