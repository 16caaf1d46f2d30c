package dev.easel.openai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.image.GeneratedImage;
import dev.easel.json.Json;
import dev.easel.spi.EventSink;
import dev.easel.spi.Facts;
import dev.easel.spi.Remote;
import dev.easel.spi.Step;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAiAnswersTest {

    @Nested
    class Whole {

        @Test
        void imagesComeWithUsageRequestIdAndWhatWasReallyUsed() {
            Step.Done done = assertInstanceOf(Step.Done.class, OpenAiResponses.read(Told.json(200, """
                    {"created": 1, "data": [{"b64_json": "image:1", "generation_id": "g"}, {"b64_json": "image:2"}],
                     "size": "1024x1024", "quality": "medium", "output_format": "png", "background": "opaque",
                     "usage": {"input_tokens": 9, "output_tokens": 1756, "new": {"kind": 1}}, "unknown": [1]}""")));

            assertEquals(2, done.images().size());
            Facts facts = done.facts();
            assertEquals(Optional.of("req_7"), facts.requestId());
            assertEquals(
                    Map.of("size", "1024x1024", "quality", "medium", "format", "png", "background", "opaque"),
                    facts.echoed());
            assertEquals(
                    Json.parse("{\"input_tokens\": 9, \"output_tokens\": 1756, \"new\": {\"kind\": 1}}"),
                    facts.usage());
        }

        @Test
        void theWriterOfAnSvgHasItsUsageBesideTheOther() {
            Step.Done done = assertInstanceOf(Step.Done.class, OpenAiResponses.read(Told.json(200, """
                    {"data": [{"b64_json": "image:1"}], "usage": {"output_tokens": 5},
                     "svg_usage": {"model": "gpt-6", "total_tokens": 9}}""")));

            assertEquals(
                    Json.parse("{\"output_tokens\": 5, \"svg_usage\": {\"model\": \"gpt-6\", \"total_tokens\": 9}}"),
                    done.facts().usage());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", ", \"usage\": null", ", \"usage\": 3"})
        void noUsageIsNone(String usage) {
            Step.Done done = assertInstanceOf(
                    Step.Done.class,
                    OpenAiResponses.read(Told.json(200, "{\"data\": [{\"b64_json\": \"image:1\"}]" + usage + "}")));

            assertTrue(done.facts().usage().isMissing());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{}",
                    "[]",
                    "{\"data\": null}",
                    "{\"data\": []}",
                    "{\"data\": [{\"b64_json\": null}]}",
                    "{\"data\": [{\"url\": \"not a url\"}]}"
                })
        void anAnswerWithoutAnImageMayHaveBeenBilled(String body) {
            Step.Fail fail = assertInstanceOf(Step.Fail.class, OpenAiResponses.read(Told.json(200, body)));

            assertEquals(Category.BAD_RESPONSE, fail.failure().category());
            assertEquals(Charge.MAYBE, fail.failure().charge());
        }

        @Test
        void anErrorInASuccessIsAFailureThatMayHaveBeenBilled() {
            Step.Fail fail = assertInstanceOf(Step.Fail.class, OpenAiResponses.read(Told.json(200, """
                    {"error": {"code": "server_error", "message": "Oops.", "type": "server_error", "param": null}}""")));

            assertEquals(Category.SERVER, fail.failure().category());
            assertEquals(Charge.MAYBE, fail.failure().charge());
        }

        @Test
        void imagesOfOtherServersThatLieAtUrlsAreFetched() {
            Step.Fetch fetch = assertInstanceOf(
                    Step.Fetch.class,
                    OpenAiResponses.read(Told.json(200, "{\"data\": [{\"url\": \"https://img.example/1.png\"}]}")));

            assertEquals(List.of(Remote.at(URI.create("https://img.example/1.png"))), fetch.images());
        }
    }

    @Nested
    class Events implements EventSink {

        private final List<GeneratedImage> previews = new ArrayList<>();
        private final OpenAiEvents events = new OpenAiEvents();

        @Override
        public void partial(GeneratedImage image) {
            previews.add(image);
        }

        @Override
        public void progress(int percent) {
            throw new AssertionError("OpenAI tells no progress");
        }

        private Optional<Step> read(String name, String json) {
            return events.read(Told.event(name, json), this);
        }

        @ParameterizedTest
        @ValueSource(strings = {"image_generation", "image_edit"})
        void previewsAreHandedOnAndTheFinalEventEndsTheStream(String prefix) {
            String preview = prefix + ".partial_image";
            assertEquals(
                    Optional.empty(),
                    read(
                            preview,
                            "{\"type\": \"" + preview + "\", \"b64_json\": \"image:1\", \"partial_image_index\": 0}"));
            assertEquals(1, previews.size());

            Step.Done done = assertInstanceOf(
                    Step.Done.class,
                    read(
                                    "",
                                    "{\"type\": \"" + prefix
                                            + ".completed\", \"b64_json\": \"image:2\", \"size\": \"auto\", \"usage\": {\"total_tokens\": 8}}")
                            .orElseThrow());
            assertEquals(1, done.images().size());
            assertEquals(Json.parse("{\"total_tokens\": 8}"), done.facts().usage());
            assertEquals(Optional.of("req_7"), done.facts().requestId());
        }

        @Test
        void theNameOfTheEventCountsWhereTheDataHasNoType() {
            assertInstanceOf(
                    Step.Done.class,
                    read("image_generation.completed", "{\"b64_json\": \"image:1\"}")
                            .orElseThrow());
        }

        @ParameterizedTest
        @ValueSource(strings = {"{\"type\": \"response.image_generation_call.completed\"}", "{}", "[]", "7"})
        void otherEventsArePassedOver(String json) {
            assertEquals(Optional.empty(), read("keepalive", json));
        }

        @Test
        void theMarkOfTheEndIsPassedOver() {
            assertEquals(Optional.empty(), events.read(new Told(200, Map.of(), Json.MISSING, ""), this));
        }

        @Test
        void aWholeAnswerOfAServerThatKnowsNoStreamsEndsItToo() {
            assertInstanceOf(
                    Step.Done.class,
                    read("", "{\"created\": 1, \"data\": [{\"b64_json\": \"image:1\"}]}")
                            .orElseThrow());
        }

        @Test
        void aFinalEventWithoutAnImageMayHaveBeenBilled() {
            Step.Fail fail = assertInstanceOf(
                    Step.Fail.class,
                    read("", "{\"type\": \"image_generation.completed\"}").orElseThrow());

            assertEquals(Category.BAD_RESPONSE, fail.failure().category());
            assertEquals(Charge.MAYBE, fail.failure().charge());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"error\": {\"code\": \"rate_limit_exceeded\", \"message\": \"Later.\"}}",
                    "{\"type\": \"error\", \"error\": {\"code\": \"rate_limit_exceeded\", \"message\": \"Later.\"}}",
                    "{\"type\": \"error\", \"code\": \"rate_limit_exceeded\", \"message\": \"Later.\"}"
                })
        void anErrorEventEndsTheStreamWithItsCodeAndMessage(String json) {
            Step.Fail fail =
                    assertInstanceOf(Step.Fail.class, read("error", json).orElseThrow());

            assertEquals(Category.RATE_LIMIT, fail.failure().category());
            assertEquals(Optional.of("rate_limit_exceeded"), fail.failure().code());
            assertEquals(Charge.MAYBE, fail.failure().charge());
            assertTrue(
                    fail.failure().message().contains("\"Later.\""),
                    fail.failure().message());
        }
    }
}
