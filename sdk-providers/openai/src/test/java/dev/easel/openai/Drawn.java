package dev.easel.openai;

import dev.easel.image.ImageFormat;
import dev.easel.image.PixelSize;
import dev.easel.json.Json;
import dev.easel.json.JsonBuilder;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** OpenAI's answer to a good request, whole or as events. */
final class Drawn {

    private final Received request;
    private final String base64;

    private Drawn(Received request) {
        this.request = request;
        this.base64 = Base64.getEncoder().encodeToString(Pictures.of(format(), size()));
    }

    static OpenAiStub.Scripted answer(Received request) {
        Drawn drawn = new Drawn(request);
        return request.text("stream").equals("true")
                ? new OpenAiStub.Scripted(200, Map.of("Content-Type", "text/event-stream"), drawn.events())
                : new OpenAiStub.Scripted(200, Map.of(), drawn.document().toString());
    }

    private ImageFormat format() {
        String format = request.text("output_format");
        return format.isEmpty() ? ImageFormat.PNG : ImageFormat.parse(format);
    }

    private PixelSize size() {
        String size = request.text("size");
        return size.isEmpty() || size.equals("auto") ? PixelSize.of(1024, 1024) : PixelSize.parse(size);
    }

    private Json document() {
        int n = request.text("n").isEmpty() ? 1 : Integer.parseInt(request.text("n"));
        Json image = Json.object().put("b64_json", base64).build();
        return settings(Json.object().put("created", 1_790_000_000))
                .put("data", Json.array(Collections.nCopies(n, image)))
                .put("usage", usage())
                .build();
    }

    private JsonBuilder settings(JsonBuilder document) {
        return document.put("size", size().toString())
                .put("quality", request.text("quality").replace("auto", "low"))
                .put("output_format", format().toString())
                .put("background", "opaque");
    }

    private static Json usage() {
        return Json.parse("""
                {"input_tokens": 9, "output_tokens": 1756, "total_tokens": 1765,
                 "input_tokens_details": {"text_tokens": 9, "image_tokens": 0}}""");
    }

    private String events() {
        int previews = request.text("partial_images").isEmpty() ? 0 : Integer.parseInt(request.text("partial_images"));
        String partials = IntStream.range(0, previews)
                .mapToObj(index -> event("partial_image", Json.object().put("partial_image_index", index)))
                .collect(Collectors.joining());
        return partials + event("completed", Json.object().put("usage", usage()));
    }

    private String event(String kind, JsonBuilder data) {
        String type = (request.isEdit() ? "image_edit." : "image_generation.") + kind;
        Json json = settings(data.put("type", type).put("created_at", 1_790_000_000))
                .put("b64_json", base64)
                .build();
        return "event: %s\ndata: %s\n\n".formatted(type, json);
    }
}
