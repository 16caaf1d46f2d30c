package dev.easel.google;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.Failure;
import dev.easel.error.Rejection;
import dev.easel.json.Json;
import dev.easel.spi.Step;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoogleAnswersTest {

    private static final String USAGE =
            ", \"responseId\": \"resp-7\", \"usageMetadata\": {\"promptTokenCount\": 22, \"totalTokenCount\": 70}";

    private static Step read(String json) {
        return GoogleResponses.read(Told.json(200, json));
    }

    private static Step.Done images(String json) {
        return assertInstanceOf(Step.Done.class, read(json));
    }

    private static Step.Fail refused(String json) {
        return assertInstanceOf(Step.Fail.class, read(json));
    }

    private static String candidate(String parts, String more) {
        return "{\"candidates\": [{\"content\": {\"parts\": [%s], \"role\": \"model\"}, %s}]".formatted(parts, more);
    }

    @Nested
    class Images {

        /** As recorded of gemini-3-pro-image. */
        @Test
        void anImageComesWithItsUsageAndTheIdOfItsAnswer() {
            Step.Done done =
                    images(candidate("""
                            {"inlineData": {"data": "image:1", "mimeType": "image/jpeg"}, "thoughtSignature": "opaque:1"}""", "\"finishReason\": \"STOP\", \"index\": 0") + USAGE + ", \"new\": [1]}");

            assertEquals(1, done.images().size());
            assertEquals(Optional.of("resp-7"), done.facts().requestId());
            assertEquals(Json.parse("""
                    {"promptTokenCount": 22, "totalTokenCount": 70, "webSearchQueries": [], "imageSearchQueries": []}"""), done.facts().usage());
            assertEquals(List.of(), done.facts().notices());
        }

        @Test
        void wordsBesideAnImageAndThoughtsAreNoImages() {
            Step.Done done = images(candidate("""
                            {"text": "Here you go! "},
                            {"thought": true, "text": "The user wants an axolotl."},
                            {"thought": true, "inlineData": {"data": "image:1"}},
                            {"inlineData": {"data": "image:2", "mimeType": "image/png"}}""", "\"finishReason\": \"STOP\"") + "}");

            assertEquals(1, done.images().size());
            assertTrue(done.facts().usage().isMissing());
        }

        @Test
        void allImagesOfAnAnswerAreHandedOver() {
            assertEquals(
                    2,
                    images(candidate("""
                            {"inlineData": {"data": "image:1"}}, {"inlineData": {"data": "image:2"}}""", "\"finishReason\": \"STOP\"") + "}")
                            .images()
                            .size());
        }

        @Test
        void thoughtsAloneAreNoImage() {
            Step.Fail fail = refused(candidate(
                            "{\"thought\": true, \"inlineData\": {\"data\": \"image:1\"}}",
                            "\"finishReason\": \"STOP\"")
                    + "}");

            assertEquals(Category.BAD_RESPONSE, fail.failure().category());
        }

        /** As recorded of gemini-3-pro-image with a search, which tells empty queries too. */
        @Test
        void searchesAreCountedAndTheirPagesNamed() {
            Step.Done done = images(candidate("{\"inlineData\": {\"data\": \"image:1\"}}", """
                            "finishReason": "STOP", "groundingMetadata": {
                             "webSearchQueries": ["weather in Oslo", "", "oslo map"], "imageSearchQueries": ["oslo"],
                             "searchEntryPoint": {"renderedContent": "<div>"},
                             "groundingChunks": [{"web": {"uri": "https://a.example/1", "title": "A"}},
                              {"image": {"sourceUri": "https://b.example/p", "imageUri": "https://b.example/p.png"}},
                              {"web": {"uri": "https://a.example/1", "title": "A again"}}]}""") + USAGE + "}");

            assertEquals(
                    List.of("https://a.example/1", "https://b.example/p"),
                    done.facts().sources());
            Json usage = done.facts().usage();
            assertEquals(Json.parse("[\"weather in Oslo\", \"oslo map\"]"), usage.get("webSearchQueries"));
            assertEquals(Json.parse("[\"oslo\"]"), usage.get("imageSearchQueries"));
            assertTrue(done.facts().notices().get(0).contains("[weather in Oslo, oslo map, oslo]"));
        }
    }

    /** All of them come with HTTP status 200. */
    @Nested
    class Refusals {

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
            Step.Fail fail = refused("""
                    {"promptFeedback": {"blockReason": "%s", "blockReasonMessage": "Not this.", "safetyRatings": [
                     {"category": "HARM_CATEGORY_HARASSMENT", "probability": "HIGH", "blocked": true},
                     {"category": "HARM_CATEGORY_HATE_SPEECH", "probability": "LOW"}]}%s}""".formatted(reason, USAGE));

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
            Step.Fail fail = refused("""
                    {"candidates": [{"finishReason": "%s", "finishMessage": "Unable to show it."}]%s}""".formatted(reason, USAGE));

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
            Step.Fail fail = refused(candidate(
                            "{\"text\": \"In a hidden cave, \"}, {\"text\": \"a shy axolotl.\"}",
                            "\"finishReason\": \"STOP\"")
                    + USAGE + "}");

            Failure failure = fail.failure();
            assertEquals(Category.MODERATED, failure.category());
            assertEquals(Charge.YES, failure.charge());
            assertEquals(
                    Rejection.Stage.UNKNOWN, failure.rejection().orElseThrow().stage());
            assertTrue(failure.message().contains("\"In a hidden cave, a shy axolotl.\""), failure.message());
            assertEquals(Json.of(70), fail.usage().get("totalTokenCount"));
        }

        @Test
        void withoutAUsageNobodyKnowsWhetherItWasBilled() {
            Failure failure = refused("{\"candidates\": [{\"finishReason\": \"IMAGE_SAFETY\"}]}")
                    .failure();

            assertEquals(Charge.MAYBE, failure.charge());
        }

        @Test
        void anImageThatCameAllTheSameIsHandedOver() {
            assertEquals(
                    1,
                    images(candidate("{\"inlineData\": {\"data\": \"image:1\"}}", "\"finishReason\": \"IMAGE_OTHER\"")
                                    + "}")
                            .images()
                            .size());
        }
    }

    @Nested
    class Others {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "MAX_TOKENS",
                    "OTHER",
                    "MALFORMED_FUNCTION_CALL",
                    "UNEXPECTED_TOOL_CALL",
                    "TOO_MANY_TOOL_CALLS",
                    "A_NEW_ONE"
                })
        void otherReasonsAreToldAsTheyAre(String reason) {
            Failure failure = refused("{\"candidates\": [{\"finishReason\": \"%s\"}]%s}".formatted(reason, USAGE))
                    .failure();

            assertEquals(Category.BAD_RESPONSE, failure.category());
            assertEquals(Charge.YES, failure.charge());
            assertEquals(Optional.of(reason), failure.code());
            assertTrue(failure.message().contains(reason), failure.message());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{}",
                    "[]",
                    "{\"candidates\": null}",
                    "{\"candidates\": []}",
                    "{\"candidates\": [{\"content\": {}}]}",
                    "{\"candidates\": [{\"content\": {\"parts\": [{\"inlineData\": {}}]}, \"finishReason\": \"STOP\"}]}",
                    "{\"promptFeedback\": {}}",
                    "{\"promptFeedback\": {\"blockReason\": null}}"
                })
        void anAnswerWithoutAnImageMayHaveBeenBilled(String body) {
            Failure failure = refused(body).failure();

            assertEquals(Category.BAD_RESPONSE, failure.category());
            assertEquals(Charge.MAYBE, failure.charge());
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{\"error\": {\"code\": 500, \"message\": \"Oops.\", \"status\": \"INTERNAL\"}} | SERVER",
                    "[{\"error\": {\"code\": 400, \"message\": \"No.\", \"status\": \"INVALID_ARGUMENT\"}}] | INVALID_REQUEST",
                    "{\"error\": {\"code\": \"not_found\", \"message\": \"No.\"}} | SERVER"
                })
        void anErrorInASuccessMayHaveBeenBilled(String body, Category category) {
            Failure failure = refused(body).failure();

            assertEquals(category, failure.category());
            assertEquals(Charge.MAYBE, failure.charge());
        }
    }
}
