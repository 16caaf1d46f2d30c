package dev.easel.bytedance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.easel.error.Problem;
import dev.easel.image.Background;
import dev.easel.image.ImageFormat;
import dev.easel.image.Reference;
import dev.easel.model.Guard;
import dev.easel.model.ModelCard;
import dev.easel.model.ModelId;
import dev.easel.plan.PlannedCall;
import dev.easel.request.ImageRequest;
import dev.easel.request.Options;
import dev.easel.testkit.Planning;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BytedanceReviewTest {

    private static final Planning PLANNING =
            Planning.with(Bytedance.provider(options -> options), LocalDate.of(2026, 11, 22));

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
        ImageRequest.Builder request = Planning.request(BytedanceModels.SEEDREAM_5_LITE)
                .references(references(14))
                .n(3);

        assertEquals(3, PLANNING.plan(request).calls().size());
    }

    @Test
    void transparencyNeedsPng() {
        ImageRequest.Builder request =
                Planning.request(BytedanceModels.SEEDREAM_5_5).background(Background.TRANSPARENT);

        assertEquals(
                Background.TRANSPARENT,
                PLANNING.plan(request).sent().background().orElseThrow());
        assertEquals(
                "format", PLANNING.problem(request.format(ImageFormat.JPEG)).option());
    }

    @Test
    void theMarkIsLeftToTheCallerWhoAsksForIt() {
        ImageRequest.Builder request = Planning.request(BytedanceModels.SEEDREAM_4_0);

        assertEquals("watermark", guards(request).get(0).option());
        assertEquals(List.of(), guards(request.options(Options.with(Bytedance.WATERMARK, true))));
    }

    @Test
    void fastRewritingIsRefusedWhereTheVendorRefusesIt() {
        Options fast = Options.with(Bytedance.OPTIMIZE_PROMPT, PromptOptimization.FAST);

        PLANNING.plan(Planning.request(BytedanceModels.SEEDREAM_5_PRO).options(fast));
        Problem problem = PLANNING.problem(
                Planning.request(BytedanceModels.SEEDREAM_5_LITE).options(fast));
        assertEquals("bytedance.optimizePrompt", problem.option());
    }

    private static PlannedCall call(ModelId model, int references, int n) {
        ModelCard card =
                Bytedance.provider(options -> options).catalog().find(model).orElseThrow();
        return PlannedCall.builder()
                .card(card)
                .request(Planning.request(model)
                        .references(references(references))
                        .build())
                .size(card.sizes().standard())
                .first(0)
                .n(n)
                .build();
    }

    private static List<Guard> guards(ImageRequest.Builder request) {
        return PLANNING.plan(request).calls().get(0).guards();
    }

    private static List<Reference> references(int count) {
        return Collections.nCopies(count, Reference.of(URI.create("https://example.org/cup.png")));
    }
}
