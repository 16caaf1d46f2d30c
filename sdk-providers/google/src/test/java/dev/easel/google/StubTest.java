package dev.easel.google;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.easel.Easel;
import dev.easel.error.EaselException;
import dev.easel.model.ModelId;
import dev.easel.policy.RetryPolicy;
import dev.easel.request.ImageRequest;
import dev.easel.spi.ImageProvider;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

/** What tests against the stub have in common. */
@Timeout(120)
abstract class StubTest {

    static final ImageRequest BOAT = ImageRequest.builder()
            .prompt("A red boat")
            .model(GoogleModels.NANO_BANANA_PRO)
            .build();

    final GoogleStub vendor = new GoogleStub();

    @AfterEach
    void close() {
        vendor.close();
    }

    static String error(int status, String word, String message) {
        return GoogleStub.error(status, word, message).body();
    }

    static String error(int status, String word, String message, String details) {
        return """
                {"error": {"code": %d, "message": "%s", "status": "%s", "details": [%s]}}""".formatted(status, message, word, details);
    }

    static String detail(String type, String fields) {
        return "{\"@type\": \"type.googleapis.com/google.rpc.%s\", %s}".formatted(type, fields);
    }

    static String limit(String quota, String delay) {
        return error(
                429,
                "RESOURCE_EXHAUSTED",
                "You exceeded your current quota, please check your plan.",
                detail("QuotaFailure", "\"violations\": [{\"quotaId\": \"%s\"}]".formatted(quota)) + ", "
                        + detail("RetryInfo", "\"retryDelay\": \"%s\"".formatted(delay)));
    }

    Easel quick(ImageProvider provider) {
        return vendor.client(provider)
                .retry(RetryPolicy.builder().firstWait(Duration.ofMillis(2)).build())
                .build();
    }

    EaselException failure() {
        return failure(vendor.gemini());
    }

    EaselException failure(ImageProvider provider) {
        try (Easel easel = quick(provider)) {
            return assertThrows(EaselException.class, () -> easel.generate(BOAT));
        }
    }

    static ImageRequest.Builder boat() {
        return boat(GoogleModels.NANO_BANANA_PRO);
    }

    static ImageRequest.Builder boat(ModelId model) {
        return ImageRequest.builder().prompt("A red boat").model(model);
    }

    void generate(ImageProvider provider, ImageRequest.Builder request) {
        try (Easel easel = vendor.client(provider).build()) {
            easel.generate(request.build()).orThrow();
        }
    }
}
