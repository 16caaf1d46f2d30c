package dev.easel.google;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.Failure;
import dev.easel.error.Rejection;
import dev.easel.json.Json;
import dev.easel.spi.Step;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form of refusal, all of which come with HTTP status 200. */
class RefusalRowsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SAFETY",
                "OTHER",
                "BLOCKLIST",
                "PROHIBITED_CONTENT",
                "IMAGE_SAFETY",
                "MODEL_ARMOR",
                "JAILBREAK",
                "A_NEW_ONE"
            })
    void aBlockedPromptCostsNothing(String reason) {
        Step.Fail fail = Answers.refused("""
                {"promptFeedback": {"blockReason": "%s", "blockReasonMessage": "Not this.", "safetyRatings": [
                 {"category": "HARM_CATEGORY_HARASSMENT", "probability": "HIGH", "blocked": true},
                 {"category": "HARM_CATEGORY_HATE_SPEECH", "probability": "LOW"}]}%s}""".formatted(reason, Answers.USAGE));

        Failure failure = fail.failure();
        assertEquals(Category.MODERATED, failure.category());
        assertEquals(Charge.NO, failure.charge());
        assertEquals(Optional.of(reason), failure.code());
        assertEquals(Optional.of("resp-7"), failure.requestId());
        assertEquals(
                Optional.of(new Rejection(Rejection.Stage.INPUT, List.of(reason, "HARM_CATEGORY_HARASSMENT"))),
                failure.rejection());
        assertTrue(failure.message().contains("\"Not this.\""), failure.message());
        assertTrue(failure.message().contains("Nothing was billed"), failure.message());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SAFETY",
                "RECITATION",
                "LANGUAGE",
                "BLOCKLIST",
                "PROHIBITED_CONTENT",
                "SPII",
                "IMAGE_SAFETY",
                "IMAGE_PROHIBITED_CONTENT",
                "IMAGE_RECITATION",
                "IMAGE_OTHER",
                "NO_IMAGE",
                "IMAGE_SOMETHING_NEW"
            })
    void aStoppedDrawingIsBilledByItsTokens(String reason) {
        Step.Fail fail = Answers.refused("""
                {"candidates": [{"finishReason": "%s", "finishMessage": "Unable to show it."}]%s}""".formatted(reason, Answers.USAGE));

        Failure failure = fail.failure();
        assertEquals(Category.MODERATED, failure.category());
        assertEquals(Charge.YES, failure.charge());
        assertEquals(Optional.of(reason), failure.code());
        assertEquals(Optional.of(new Rejection(Rejection.Stage.OUTPUT, List.of(reason))), failure.rejection());
        assertTrue(failure.message().contains("\"Unable to show it.\""), failure.message());
        assertEquals(Json.of(22), fail.usage().get("promptTokenCount"));
    }

    /** As recorded of gemini-2.5-flash-image. */
    @Test
    void wordsInsteadOfAnImageAreARefusalInTheseWords() {
        Step.Fail fail = Answers.refused(Answers.candidate(
                        "{\"text\": \"In a hidden cave, \"}, {\"text\": \"a shy axolotl.\"}",
                        "\"finishReason\": \"STOP\"")
                + Answers.USAGE + "}");

        Failure failure = fail.failure();
        assertEquals(Category.MODERATED, failure.category());
        assertEquals(Charge.YES, failure.charge());
        assertEquals(Rejection.Stage.UNKNOWN, failure.rejection().orElseThrow().stage());
        assertTrue(failure.message().contains("\"In a hidden cave, a shy axolotl.\""), failure.message());
        assertEquals(Json.of(70), fail.usage().get("totalTokenCount"));
    }

    @Test
    void withoutAUsageNobodyKnowsWhetherItWasBilled() {
        Failure failure = Answers.refused("{\"candidates\": [{\"finishReason\": \"IMAGE_SAFETY\"}]}")
                .failure();

        assertEquals(Charge.MAYBE, failure.charge());
    }

    @Test
    void anImageThatCameAllTheSameIsHandedOver() {
        assertEquals(
                1,
                Answers.images(Answers.candidate(
                                        "{\"inlineData\": {\"data\": \"image:1\"}}",
                                        "\"finishReason\": \"IMAGE_OTHER\"")
                                + "}")
                        .images()
                        .size());
    }
}
