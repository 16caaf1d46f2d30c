package dev.easel.google;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.Failure;
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

    @Nested
    class Images {

        /** As recorded of gemini-3-pro-image. */
        @Test
        void anImageComesWithItsUsageAndTheIdOfItsAnswer() {
            Step.Done done = Answers.images(Answers.candidate("""
                            {"inlineData": {"data": "image:1", "mimeType": "image/jpeg"}, "thoughtSignature": "opaque:1"}""", "\"finishReason\": \"STOP\", \"index\": 0")
                    + Answers.USAGE + ", \"new\": [1]}");

            assertEquals(1, done.images().size());
            assertEquals(Optional.of("resp-7"), done.facts().requestId());
            assertEquals(Json.parse("""
                    {"promptTokenCount": 22, "totalTokenCount": 70, "webSearchQueries": [], "imageSearchQueries": []}"""), done.facts().usage());
            assertEquals(List.of(), done.facts().notices());
        }

        @Test
        void wordsBesideAnImageAndThoughtsAreNoImages() {
            Step.Done done = Answers.images(Answers.candidate("""
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
                    Answers.images(Answers.candidate("""
                            {"inlineData": {"data": "image:1"}}, {"inlineData": {"data": "image:2"}}""", "\"finishReason\": \"STOP\"") + "}")
                            .images()
                            .size());
        }

        @Test
        void thoughtsAloneAreNoImage() {
            Step.Fail fail = Answers.refused(Answers.candidate(
                            "{\"thought\": true, \"inlineData\": {\"data\": \"image:1\"}}",
                            "\"finishReason\": \"STOP\"")
                    + "}");

            assertEquals(Category.BAD_RESPONSE, fail.failure().category());
        }

        /** As recorded of gemini-3-pro-image with a search, which tells empty queries too. */
        @Test
        void searchesAreCountedAndTheirPagesNamed() {
            Step.Done done = Answers.images(
                    Answers.candidate("{\"inlineData\": {\"data\": \"image:1\"}}", """
                            "finishReason": "STOP", "groundingMetadata": {
                             "webSearchQueries": ["weather in Oslo", "", "oslo map"], "imageSearchQueries": ["oslo"],
                             "searchEntryPoint": {"renderedContent": "<div>"},
                             "groundingChunks": [{"web": {"uri": "https://a.example/1", "title": "A"}},
                              {"image": {"sourceUri": "https://b.example/p", "imageUri": "https://b.example/p.png"}},
                              {"web": {"uri": "https://a.example/1", "title": "A again"}}]}""") + Answers.USAGE + "}");

            assertEquals(
                    List.of("https://a.example/1", "https://b.example/p"),
                    done.facts().sources());
            Json usage = done.facts().usage();
            assertEquals(Json.parse("[\"weather in Oslo\", \"oslo map\"]"), usage.get("webSearchQueries"));
            assertEquals(Json.parse("[\"oslo\"]"), usage.get("imageSearchQueries"));
            assertTrue(done.facts().notices().get(0).contains("[weather in Oslo, oslo map, oslo]"));
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
            Failure failure = Answers.refused(
                            "{\"candidates\": [{\"finishReason\": \"%s\"}]%s}".formatted(reason, Answers.USAGE))
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
            Failure failure = Answers.refused(body).failure();

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
            Failure failure = Answers.refused(body).failure();

            assertEquals(category, failure.category());
            assertEquals(Charge.MAYBE, failure.charge());
        }
    }
}
