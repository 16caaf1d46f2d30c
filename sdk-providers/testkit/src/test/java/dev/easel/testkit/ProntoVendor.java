package dev.easel.testkit;

import dev.easel.json.Json;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** What the toy vendor that answers at once says. */
final class ProntoVendor {

    private ProntoVendor() {}

    static StubReply answer(StubRequest request, List<byte[]> images) {
        return request.json().get("stream").bool().orElse(false) ? stream(images) : whole(images);
    }

    private static StubReply whole(List<byte[]> images) {
        Json answer = Json.object()
                .put("created", 1_700_000_000)
                .put("data", Json.array(images.stream().map(ProntoVendor::entry).toList()))
                .put("usage", Json.object().put("output_tokens", 100).build())
                .build();
        return StubReply.json(answer.toString()).header("x-request-id", "req-1");
    }

    private static Json entry(byte[] image) {
        return Json.object()
                .put("b64_json", Base64.getEncoder().encodeToString(image))
                .put("revised_prompt", "A boat, red.")
                .build();
    }

    private static StubReply stream(List<byte[]> images) {
        List<String> events = new ArrayList<>();
        images.forEach(image -> events.add(event("image_generation.partial_image", image)));
        images.forEach(image -> events.add(event("image_generation.completed", image)));
        return StubReply.events(events.toArray(String[]::new));
    }

    private static String event(String name, byte[] image) {
        return "event: " + name + "\ndata: " + entry(image);
    }

    static StubReply error(int status, String message) {
        Json error = Json.object()
                .put("message", message)
                .put("type", "some_error")
                .put("code", "status_" + status)
                .build();
        return StubReply.json(status, Json.object().put("error", error).build().toString());
    }
}
