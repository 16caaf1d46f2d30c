package dev.easel.openai;

import dev.easel.json.Json;
import dev.easel.json.JsonBuilder;
import dev.easel.spi.ImageProvider;
import dev.easel.testkit.HttpCompatibilityKit;
import dev.easel.testkit.StubReply;
import dev.easel.testkit.StubRequest;
import java.net.URI;
import java.util.Base64;
import java.util.List;

/** Whatever OpenAI answers, breaks off or repeats. */
class OpenAiHttpTest extends HttpCompatibilityKit {

    @Override
    protected ImageProvider provider(URI vendor, String key) {
        return OpenAi.provider(options -> options.key(key).baseUrl(vendor));
    }

    @Override
    protected StubReply answer(StubRequest request, List<byte[]> images) {
        boolean stream = request.json().get("stream").bool().orElse(false);
        return stream ? stream(images) : whole(images).header("x-request-id", "req_1");
    }

    private static StubReply whole(List<byte[]> images) {
        List<Json> data = images.stream().map(image -> fields(image).build()).toList();
        return StubReply.json(Json.object()
                .put("created", 1_700_000_000)
                .put("data", Json.array(data))
                .put("size", "1024x1024")
                .put("quality", "medium")
                .put("usage", Json.object().put("output_tokens", 100).build())
                .build()
                .toString());
    }

    private static StubReply stream(List<byte[]> images) {
        String[] events = images.stream()
                .map(image ->
                        fields(image).put("type", "image_generation.completed").build())
                .map(data -> "event: image_generation.completed\ndata: " + data)
                .toArray(String[]::new);
        return StubReply.events(events);
    }

    private static JsonBuilder fields(byte[] image) {
        return Json.object().put("b64_json", Base64.getEncoder().encodeToString(image));
    }

    @Override
    protected StubReply error(int status, String message) {
        Json error = Json.object()
                .put("message", message)
                .put("type", "some_error")
                .putNull("param")
                .putNull("code")
                .build();
        return StubReply.json(status, Json.object().put("error", error).build().toString());
    }
}
