package dev.easel.openai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.image.ImageFormat;
import dev.easel.image.PixelSize;
import dev.easel.json.Json;
import dev.easel.request.ImageRequest;
import dev.easel.request.Options;
import dev.easel.result.ImageEvent;
import dev.easel.result.ImageResult;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every event that OpenAI is known to send, over the wire. */
@Timeout(120)
class EventRowsTest {

    private static final String IMAGE =
            Base64.getEncoder().encodeToString(Pictures.of(ImageFormat.PNG, PixelSize.of(64, 64)));

    private final OpenAiStub vendor = new OpenAiStub();
    private final List<ImageEvent> heard = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        vendor.close();
    }

    private static ImageRequest.Builder boat() {
        return ImageRequest.builder().prompt("A red boat").model(OpenAiModels.GPT_IMAGE_2);
    }

    private ImageResult stream(ImageRequest.Builder request) {
        try (Easel easel = vendor.easel()) {
            return easel.stream(request.build(), heard::add);
        }
    }

    private EaselException failure() {
        EaselException e = assertThrows(EaselException.class, () -> stream(boat()));
        assertEquals(1, vendor.received().size());
        return e;
    }

    private long previews() {
        return heard.stream().filter(ImageEvent.Partial.class::isInstance).count();
    }

    private static String event(String type) {
        return "event: %s\ndata: {\"type\": \"%s\", \"b64_json\": \"%s\", \"usage\": {\"total_tokens\": 8}}"
                .formatted(type, type, IMAGE);
    }

    @ParameterizedTest
    @CsvSource({
        "image_generation.partial_image, image_generation.completed",
        "image_edit.partial_image, image_edit.completed"
    })
    void previewsComeAndTheFinalEventIsTheResult(String preview, String end) {
        vendor.streams(event(preview), event(preview), event(end));
        ImageResult result = stream(boat());

        assertEquals(2, previews());
        assertEquals(1, result.images().size());
        assertEquals(List.of("req_1"), result.requestIds());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void asManyPreviewsComeAsAreAsked(int count) {
        stream(boat().options(Options.with(OpenAi.PARTIAL_IMAGES, count)));

        assertEquals(count, previews());
    }

    @Test
    void severalImagesAreStreamedOneForEachCall() {
        ImageResult result = stream(boat().n(3).options(Options.with(OpenAi.PARTIAL_IMAGES, 1)));

        assertEquals(3, result.images().size());
        assertEquals(3, vendor.received().size());
        vendor.received()
                .forEach(request -> assertEquals(Json.of(1), request.fields().get("n")));
        assertEquals(3, previews());
    }

    @Test
    void referencesAreStreamedAsAnEdit() {
        stream(boat().addReferences(Pictures.png(64, 64)).options(Options.with(OpenAi.PARTIAL_IMAGES, 2)));

        assertTrue(vendor.only().isEdit());
        assertEquals(2, previews());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ": keep-alive",
                "event: response.created\ndata: {\"type\": \"response.created\"}",
                "data: {\"type\": \"image_generation.something_new\", \"x\": [1]}",
                "data: no json at all"
            })
    void whatIsUnknownIsPassedOver(String unknown) {
        vendor.streams(unknown, event("image_generation.completed"), "data: [DONE]");

        assertEquals(1, stream(boat()).images().size());
    }

    @Test
    void theMarkOfTheEndAloneIsNoEnd() {
        vendor.streams(event("image_generation.partial_image"), "data: [DONE]");

        assertEquals(Charge.MAYBE, failure().charge());
    }

    @Test
    void aStreamWithoutItsFinalEventMayHaveBeenBilledAndAPreviewIsNoResult() {
        vendor.streams(event("image_generation.partial_image"));

        EaselException e = failure();
        assertEquals(Category.BAD_RESPONSE, e.category());
        assertEquals(Charge.MAYBE, e.charge());
        assertTrue(e.getMessage().contains("without its final event"), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data: {\"error\": {\"code\": \"server_error\", \"message\": \"The engine broke.\", \"type\": \"server_error\"}}",
                "event: error\ndata: {\"type\": \"error\", \"code\": \"server_error\", \"message\": \"The engine broke.\"}"
            })
    void anErrorEventIsThrownWithItsCodeAndMessage(String error) {
        vendor.streams(event("image_generation.partial_image"), error);

        EaselException e = failure();
        assertEquals(Optional.of("server_error"), e.failure().code());
        assertTrue(e.getMessage().contains("\"The engine broke.\""), e.getMessage());
        assertEquals(Charge.MAYBE, e.charge());
        assertEquals(Optional.of("req_1"), e.requestId());
    }

    @Test
    void aRejectionWithinAStreamKeepsItsStage() {
        vendor.streams("""
                data: {"error": {"code": "moderation_blocked", "message": "No.", "moderation_details":\
                 {"moderation_stage": "input", "categories": ["violence"]}}}""");

        EaselException e = failure();
        assertEquals(Category.MODERATED, e.category());
        assertEquals(Charge.NO, e.charge());
    }

    @Test
    void anErrorInsteadOfAStreamIsReadAsAnyOther() {
        vendor.answers(400, """
                {"error": {"code": "invalid_value", "message": "Bad size.", "param": "size", "type": "any"}}""");

        assertEquals(Category.INVALID_REQUEST, failure().category());
    }

    @Test
    void aGatewayThatKnowsNoStreamsIsUnderstood() {
        vendor.answers(200, "{\"created\": 1, \"data\": [{\"b64_json\": \"" + IMAGE + "\"}]}");

        assertEquals(1, stream(boat()).images().size());
    }
}
