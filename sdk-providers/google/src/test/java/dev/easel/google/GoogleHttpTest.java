package dev.easel.google;

import dev.easel.json.Json;
import dev.easel.spi.ImageProvider;
import dev.easel.testkit.HttpCompatibilityKit;
import dev.easel.testkit.StubReply;
import dev.easel.testkit.StubRequest;
import java.net.URI;
import java.util.Base64;
import java.util.List;

/** Whatever Google answers, breaks off or repeats. */
class GoogleHttpTest extends HttpCompatibilityKit {

    @Override
    protected ImageProvider provider(URI vendor, String key) {
        return Google.provider(options -> options.key(key).baseUrl(vendor));
    }

    @Override
    protected StubReply answer(StubRequest request, List<byte[]> images) {
        List<Json> parts = images.stream().map(GoogleHttpTest::part).toList();
        Json content = Json.object()
                .put("parts", Json.array(parts))
                .put("role", "model")
                .build();
        Json candidate = Json.object()
                .put("content", content)
                .put("finishReason", "STOP")
                .build();
        return StubReply.json(Json.object()
                .put("candidates", Json.array(List.of(candidate)))
                .put("modelVersion", "gemini-3-pro-image")
                .put("responseId", "resp-1")
                .put("usageMetadata", Drawn.Usage.OF_ONE_IMAGE)
                .build()
                .toString());
    }

    private static Json part(byte[] image) {
        Json data = Json.object()
                .put("mimeType", "image/png")
                .put("data", Base64.getEncoder().encodeToString(image))
                .build();
        return Json.object()
                .put("inlineData", data)
                .put("thoughtSignature", "EuiZhQEK")
                .build();
    }

    @Override
    protected StubReply error(int status, String message) {
        Json error = Json.object()
                .put("code", status)
                .put("message", message)
                .put("status", "SOME_STATUS")
                .build();
        return StubReply.json(status, Json.object().put("error", error).build().toString());
    }
}
