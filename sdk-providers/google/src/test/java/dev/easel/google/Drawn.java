package dev.easel.google;

import dev.easel.json.Json;
import dev.easel.json.JsonBuilder;
import java.util.ArrayList;
import java.util.List;

/** Google's answer to a good request: signed, and of a shape of Google's own where none is asked. */
final class Drawn {

    /** Longer than what a client keeps in memory. */
    private static final String SIGNATURE = "EuiZhQEK".repeat(200_000);

    private Drawn() {}

    static Json answer(Received request) {
        List<Json> parts = new ArrayList<>();
        if (request.at("generationConfig.thinkingConfig.includeThoughts").bool().orElse(false)) {
            parts.add(Json.parse("{\"thought\": true, \"text\": \"The user wants a boat.\"}"));
            parts.add(part(request, true));
        }
        if (request.at("tools").isArray()) {
            parts.add(Json.parse("{\"text\": \"Here you go!\"}"));
        }
        parts.add(part(request, false));
        return Json.object()
                .put("candidates", Json.array(List.of(candidate(parts))))
                .put("modelVersion", request.model().orElseThrow())
                .put("responseId", "resp-1")
                .put("usageMetadata", Usage.OF_ONE_IMAGE)
                .build();
    }

    private static Json candidate(List<Json> parts) {
        return Json.object()
                .put(
                        "content",
                        Json.object()
                                .put("parts", Json.array(parts))
                                .put("role", "model")
                                .build())
                .put("finishReason", "STOP")
                .build();
    }

    private static Json part(Received request, boolean thought) {
        boolean png = request.model().orElseThrow().startsWith("gemini-2.5")
                || request.at("generationConfig.imageConfig.imageOutputOptions.mimeType")
                        .equals(Json.of("image/png"));
        int width = request.at("generationConfig.imageConfig.aspectRatio").isMissing() ? 1408 : 1024;
        int height = width == 1408 ? 768 : 1024;
        byte[] picture = png ? Pictures.png(width, height) : Pictures.jpeg(width, height);
        JsonBuilder part = Json.object()
                .put(
                        "inlineData",
                        Json.object()
                                .put("mimeType", png ? "image/png" : "image/jpeg")
                                .put("data", Pictures.base64(picture))
                                .build())
                .put("thoughtSignature", SIGNATURE);
        return thought ? part.put("thought", true).build() : part.build();
    }

    /** What is billed for an image of 1K. */
    static final class Usage {

        static final Json OF_ONE_IMAGE = Json.parse("""
                {"promptTokenCount": 22, "candidatesTokenCount": 1216, "thoughtsTokenCount": 179, "totalTokenCount": 1417,
                 "promptTokensDetails": [{"modality": "TEXT", "tokenCount": 22}],
                 "candidatesTokensDetails": [{"modality": "IMAGE", "tokenCount": 1120}], "serviceTier": "standard"}""");

        private Usage() {}
    }
}
