package dev.easel.bytedance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.error.InvalidRequestException;
import dev.easel.error.Problem;
import dev.easel.image.Background;
import dev.easel.image.ImageFormat;
import dev.easel.image.Reference;
import dev.easel.model.ModelCard;
import dev.easel.model.ModelId;
import dev.easel.plan.PlannedCall;
import dev.easel.request.ImageRequest;
import dev.easel.request.Options;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BytedanceReviewTest {

    private static final Easel EASEL =
            Easel.builder().provider(Bytedance.provider(options -> options)).build();

    @Test
    void referencesAndImagesOfOneCallAreFifteenTogether() {
        assertEquals(List.of(), BytedanceReview.of(call(BytedanceModels.SEEDREAM_5_LITE, 13, 2)));

        Problem problem =
                BytedanceReview.of(call(BytedanceModels.SEEDREAM_5_LITE, 14, 2)).get(0);

        assertEquals("references", problem.option());
        assertEquals(List.of("13"), problem.nearest());
    }

    @Test
    void modelsWithoutGroupsDoNotCountThemTogether() {
        assertEquals(List.of(), BytedanceReview.of(call(BytedanceModels.SEEDREAM_5_PRO, 10, 9)));
    }

    @Test
    void eachImageIsACallOfItsOwn() {
        ImageRequest request = request(BytedanceModels.SEEDREAM_5_LITE)
                .references(references(14))
                .n(3)
                .build();

        assertEquals(3, EASEL.plan(request).calls().size());
    }

    @Test
    void transparencyNeedsPng() {
        ImageRequest.Builder request = request(BytedanceModels.SEEDREAM_5_5).background(Background.TRANSPARENT);

        assertEquals(
                Background.TRANSPARENT,
                EASEL.plan(request.build()).sent().background().orElseThrow());
        assertThrows(
                InvalidRequestException.class,
                () -> EASEL.plan(request.format(ImageFormat.JPEG).build()));
    }

    @Test
    void theMarkIsLeftToTheCallerWhoAsksForIt() {
        ImageRequest plain = request(BytedanceModels.SEEDREAM_4_0).build();
        ImageRequest marked = plain.toBuilder()
                .options(Options.with(Bytedance.WATERMARK, true))
                .build();

        assertEquals(
                "watermark", EASEL.plan(plain).calls().get(0).guards().get(0).option());
        assertTrue(EASEL.plan(marked).calls().get(0).guards().isEmpty());
    }

    @Test
    void fastRewritingIsRefusedWhereTheVendorRefusesIt() {
        Options fast = Options.with(Bytedance.OPTIMIZE_PROMPT, PromptOptimization.FAST);

        EASEL.plan(request(BytedanceModels.SEEDREAM_5_PRO).options(fast).build());
        assertThrows(
                InvalidRequestException.class,
                () -> EASEL.plan(
                        request(BytedanceModels.SEEDREAM_5_LITE).options(fast).build()));
    }

    private static PlannedCall call(ModelId model, int references, int n) {
        ModelCard card = EASEL.models().find(model).orElseThrow();
        return PlannedCall.builder()
                .card(card)
                .request(request(model).references(references(references)).build())
                .size(card.sizes().standard())
                .first(0)
                .n(n)
                .build();
    }

    private static ImageRequest.Builder request(ModelId model) {
        return ImageRequest.builder().prompt("A cup").model(model);
    }

    private static List<Reference> references(int count) {
        return Collections.nCopies(count, Reference.of(URI.create("https://example.org/cup.png")));
    }
}
