package dev.easel.google;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.ContentRejectedException;
import dev.easel.error.EaselException;
import dev.easel.error.Rejection;
import dev.easel.policy.RetryPolicy;
import dev.easel.request.ImageRequest;
import dev.easel.spi.ImageProvider;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every error that Google is known to answer with, over the wire. */
@Timeout(120)
class ErrorRowsTest {

    private static final ImageRequest BOAT = ImageRequest.builder()
            .prompt("A red boat")
            .model(GoogleModels.NANO_BANANA_PRO)
            .build();

    private final GoogleStub vendor = new GoogleStub();

    @AfterEach
    void close() {
        vendor.close();
    }

    private static String error(int status, String word, String message) {
        return GoogleStub.error(status, word, message).body();
    }

    private static String error(int status, String word, String message, String details) {
        return """
                {"error": {"code": %d, "message": "%s", "status": "%s", "details": [%s]}}""".formatted(status, message, word, details);
    }

    private static String detail(String type, String fields) {
        return "{\"@type\": \"type.googleapis.com/google.rpc.%s\", %s}".formatted(type, fields);
    }

    private static String limit(String quota, String delay) {
        return error(
                429,
                "RESOURCE_EXHAUSTED",
                "You exceeded your current quota, please check your plan.",
                detail("QuotaFailure", "\"violations\": [{\"quotaId\": \"%s\"}]".formatted(quota)) + ", "
                        + detail("RetryInfo", "\"retryDelay\": \"%s\"".formatted(delay)));
    }

    private Easel quick(ImageProvider provider) {
        return vendor.client(provider)
                .retry(RetryPolicy.builder().firstWait(Duration.ofMillis(2)).build())
                .build();
    }

    private EaselException failure() {
        return failure(vendor.gemini());
    }

    private EaselException failure(ImageProvider provider) {
        try (Easel easel = quick(provider)) {
            return assertThrows(EaselException.class, () -> easel.generate(BOAT));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400, INVALID_ARGUMENT, InvalidRequestException, INVALID_REQUEST, NO",
        "400, OUT_OF_RANGE, InvalidRequestException, INVALID_REQUEST, NO",
        "400, FAILED_PRECONDITION, AuthenticationException, PERMISSION, NO",
        "401, UNAUTHENTICATED, AuthenticationException, AUTH, NO",
        "402, A_NEW_ONE, RateLimitedException, QUOTA, NO",
        "403, PERMISSION_DENIED, AuthenticationException, PERMISSION, NO",
        "404, NOT_FOUND, InvalidRequestException, INVALID_REQUEST, NO",
        "408, A_NEW_ONE, TransportException, TIMEOUT, MAYBE",
        "413, A_NEW_ONE, InvalidRequestException, INVALID_REQUEST, NO",
        "500, INTERNAL, ProviderFailedException, SERVER, MAYBE",
        "502, UNKNOWN, ProviderFailedException, SERVER, MAYBE",
        "504, DEADLINE_EXCEEDED, ProviderFailedException, SERVER, MAYBE"
    })
    void theseAreToldAndNotRepeated(int status, String word, String exception, Category category, Charge charge) {
        vendor.answers(status, error(status, word, "It failed."));

        EaselException e = failure();
        assertEquals(exception, e.getClass().getSimpleName());
        assertEquals(category, e.category());
        assertEquals(charge, e.charge());
        assertEquals(Optional.of(word), e.failure().code());
        assertEquals(status, e.failure().httpStatus().orElseThrow());
        assertEquals(1, vendor.received().size());
        assertTrue(e.getMessage().contains("\"It failed.\""), e.getMessage());
    }

    @Nested
    class Keys {

        /** As it was seen on 2026-10-03. */
        @Test
        void aWrongKeyIsToldWithStatus400() {
            vendor.answers(
                    400,
                    error(
                            400,
                            "INVALID_ARGUMENT",
                            "API key not valid. Please pass a valid API key.",
                            detail(
                                            "ErrorInfo",
                                            "\"reason\": \"API_KEY_INVALID\", \"domain\": \"googleapis.com\", \"metadata\": {}")
                                    + ", "
                                    + detail("LocalizedMessage", "\"locale\": \"en-US\", \"message\": \"No.\"")));

            EaselException e = failure();
            assertEquals("AuthenticationException", e.getClass().getSimpleName());
            assertEquals(Category.AUTH, e.category());
            assertEquals(Charge.NO, e.charge());
            assertEquals(Optional.of("API_KEY_INVALID"), e.failure().code());
        }

        @Test
        void noKeyAtAllIsAMatterOfTheKeyToo() {
            EaselException e = failure(Google.provider(o -> o.baseUrl(vendor.origin() + "/v1beta")));
            assertEquals(Category.AUTH, e.category());
            assertTrue(e.getMessage().contains("unregistered callers"), e.getMessage());
        }

        @Test
        void aTokenThatIsRefusedIsToldByVertex() {
            EaselException e = failure(Vertex.provider(
                    "p", "global", o -> o.token(() -> "ya29.old").baseUrl(vendor.origin() + "/v1")));
            assertEquals(Category.AUTH, e.category());
            assertFalse(e.toString().contains("ya29.old"), e.toString());
        }

        @Test
        void theKeyIsInAHeaderAndNowhereElseEvenIfItIsRepeated() {
            vendor.answers(403, error(403, "PERMISSION_DENIED", "Key " + GoogleStub.KEY + " is blocked."));

            EaselException e = failure();
            assertFalse(e.toString().contains(GoogleStub.KEY), e.toString());
            assertFalse(e.failure().toString().contains(GoogleStub.KEY));
            assertEquals(GoogleStub.KEY, vendor.only().header("x-goog-api-key"));
            assertEquals(
                    "/v1beta/models/gemini-3-pro-image:generateContent",
                    vendor.only().url());
            assertEquals("", vendor.only().header("authorization"));
        }
    }

    @Nested
    class Waits {

        @ParameterizedTest
        @CsvSource({"429, RESOURCE_EXHAUSTED", "503, UNAVAILABLE"})
        void whatWasNotExecutedIsSentAgain(int status, String word) {
            vendor.answers(status, error(status, word, "Later."));
            try (Easel easel = quick(vendor.gemini())) {
                assertEquals(1, easel.generate(BOAT).images().size());
            }
            assertEquals(2, vendor.received().size());
        }

        @Test
        void theWaitOfTheBodyIsObeyed() {
            vendor.answers(429, limit("GenerateRequestsPerMinutePerProjectPerModel-FreeTier", "61s"));

            EaselException e = failure();
            assertEquals(Category.RATE_LIMIT, e.category());
            assertEquals(Optional.of(Duration.ofSeconds(61)), e.retryAfter());
            assertEquals(1, vendor.received().size());
            assertTrue(e.getMessage().contains("PerMinute"), e.getMessage());
        }

        @Test
        void aShortWaitOfTheBodyIsWaited() {
            vendor.answers(429, limit("GenerateRequestsPerMinutePerProjectPerModel", "0.25s"));
            long begun = System.nanoTime();
            try (Easel easel = quick(vendor.gemini())) {
                assertEquals(1, easel.generate(BOAT).images().size());
            }
            assertTrue(System.nanoTime() - begun >= 250_000_000);
        }

        @Test
        void aDaysAllowanceThatIsUsedUpIsNoMatterOfWaiting() {
            vendor.answers(429, limit("GenerateRequestsPerDayPerProjectPerModel", "2s"));

            assertEquals(Category.QUOTA, failure().category());
            assertEquals(1, vendor.received().size());
        }

        @Test
        void aGatewaysPageIsNoProofThatNothingWasExecuted() {
            for (int status : new int[] {502, 503}) {
                vendor.answers(status, Map.of("Content-Type", "text/html"), "<html>Bad Gateway</html>");
                assertEquals(Charge.MAYBE, failure().charge());
            }
            assertEquals(2, vendor.received().size());
        }

        @Test
        void anErrorInAListIsRead() {
            vendor.answers(400, "[" + error(400, "INVALID_ARGUMENT", "Bad size.") + "]");

            assertTrue(failure().getMessage().contains("\"Bad size.\""));
        }

        /** As api-errors has it of the newer API. */
        @Test
        void anErrorWhoseCodeIsAWordIsRead() {
            vendor.answers(400, "{\"error\": {\"code\": \"invalid_request\", \"message\": \"No.\"}}");

            EaselException e = failure();
            assertEquals(Category.INVALID_REQUEST, e.category());
            assertEquals(Optional.of("invalid_request"), e.failure().code());
        }
    }

    @Test
    void aModelThatIsGoneIsToldWithAdvice() {
        vendor.answers(
                404,
                error(
                        404,
                        "NOT_FOUND",
                        "models/gemini-3-pro-image is not found for API version v1beta, or is not supported for generateContent."));

        assertTrue(failure().getMessage().contains("has a successor in the catalogue"));
    }

    @Test
    void aBlockedPromptIsARejectionThatCostNothing() {
        vendor.answers(200, """
                {"promptFeedback": {"blockReason": "PROHIBITED_CONTENT"}, "responseId": "resp-9",
                 "usageMetadata": {"promptTokenCount": 22, "totalTokenCount": 22}}""");

        ContentRejectedException e = (ContentRejectedException) failure();
        assertEquals(Charge.NO, e.charge());
        assertEquals(Rejection.Stage.INPUT, e.rejection().orElseThrow().stage());
        assertEquals(Optional.of("resp-9"), e.requestId());
        assertEquals(1, vendor.received().size());
    }

    @Test
    void aStoppedDrawingIsARejectionThatWasBilled() {
        vendor.answers(200, """
                {"candidates": [{"finishReason": "IMAGE_SAFETY", "index": 0}],
                 "usageMetadata": {"promptTokenCount": 22, "thoughtsTokenCount": 179, "totalTokenCount": 201}}""");

        ContentRejectedException e = (ContentRejectedException) failure();
        assertEquals(Charge.YES, e.charge());
        assertEquals(List.of("IMAGE_SAFETY"), e.rejection().orElseThrow().categories());
        assertEquals(1, vendor.received().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | {\"candidates\": []}",
                "application/json | {\"candidates\": [{\"content\": {\"parts\": [{\"inlineData\": {\"data\": \"bm90IGFuIGltYWdl\"}}]}}]}",
                "application/json | {\"candidates\": [{\"content\": {\"parts\": [{\"inlineData\": {\"data\": \"iVBORw0KGgo",
                "text/html | <html>Sign in</html>"
            })
    void aSuccessWithoutAnImageMayHaveBeenBilledAndIsNotRepeated(String type, String body) {
        vendor.answers(200, Map.of("Content-Type", type), body);

        EaselException e = failure();
        assertEquals(Charge.MAYBE, e.charge());
        assertEquals("ProviderFailedException", e.getClass().getSimpleName());
        assertEquals(1, vendor.received().size());
    }
}
