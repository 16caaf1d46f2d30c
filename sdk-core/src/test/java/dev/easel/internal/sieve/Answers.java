package dev.easel.internal.sieve;

import dev.easel.Pngs;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Answers as vendors give them, with small pictures in them. */
final class Answers {

    private static final String PICTURE = Base64.getEncoder().encodeToString(Pngs.grey(40, 30, 7));

    private static final String WHOLE = """
            {
              "created": 1764500000, "background": "opaque", "output_format": "png",
              "data": [{"b64_json": "%s", "revised_prompt": "A caf\u00e9 \\"at 7\\" \ud83d\ude00"}, {"b64_json": "%s"}],
              "usage": {"input_tokens": 33, "output_tokens": 1056, "total_tokens": 1.089e3}
            }""".formatted(PICTURE, PICTURE.replaceAll("(.{40})", "$1\\\\n"));

    private static final String WITH_SIGNATURE = """
            {"candidates": [{"content": {"role": "model", "parts": [{"text": "Here:", "sig": "%s"},
            {"inlineData": {"mimeType": "image/png", "image": "data:image/png;base64,%s"}}]},
            "finishReason": "STOP"}], "responseId": "r-1"}""".formatted("Cv\\/4".repeat(60), PICTURE);

    private static final String TASK = """
            {"id": "task-7", "status": "Ready", "result": {"image": "https://files.example/1.png?x=1&y=2", "seed": 42,
            "has_nsfw": [false, null, true], "percent": -0.5}}""";

    private static final String ERROR = """
            {"error": {"code": "content_policy_violation", "message": "No.", "param": null, "type": "invalid_request"}}""";

    private static final String STREAM = """
            : here it comes

            event: image_generation.partial_image
            data: {"type": "image_generation.partial_image", "b64_json": "%s", "partial_image_index": 0}

            id: 7
            retry: 100
            event: keepalive
            data: {"a":
            data: 1}

            event: image_generation.completed
            data: {"type": "image_generation.completed", "b64_json": "%s", "usage": {"total_tokens": 100}}

            data: [DONE]

            """.formatted(PICTURE, PICTURE);

    private Answers() {}

    static List<byte[]> documents() {
        return List.of(WHOLE, WITH_SIGNATURE, TASK, ERROR).stream()
                .map(Answers::bytes)
                .toList();
    }

    static List<byte[]> streams() {
        return List.of(STREAM, STREAM.replace("\n", "\r\n"), "\uFEFF" + STREAM.replace("\n", "\r")).stream()
                .map(Answers::bytes)
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
