package dev.easel.openai;

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

/** Every error that OpenAI is known to answer with, over the wire. */
@Timeout(120)
class ErrorRowsTest {

    private static final ImageRequest BOAT = ImageRequest.builder()
            .prompt("A red boat")
            .model(OpenAiModels.GPT_IMAGE_2)
            .build();

    private final OpenAiStub vendor = new OpenAiStub();

    @AfterEach
    void close() {
        vendor.close();
    }

    private static String error(String code, String message) {
        return """
                {"error": {"message": "%s", "type": "any", "param": null, "code": "%s"}}""".formatted(message, code);
    }

    private EaselException failure() {
        try (Easel easel = vendor.builder()
                .retry(RetryPolicy.builder().firstWait(Duration.ofMillis(2)).build())
                .build()) {
            return assertThrows(EaselException.class, () -> easel.generate(BOAT));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400, moderation_blocked, ContentRejectedException, MODERATED, NO",
        "400, invalid_value, InvalidRequestException, INVALID_REQUEST, NO",
        "400, missing_required_parameter, InvalidRequestException, INVALID_REQUEST, NO",
        "400, unsupported_file_mimetype, InvalidRequestException, INVALID_REQUEST, NO",
        "400, model_not_found, InvalidRequestException, INVALID_REQUEST, NO",
        "404, model_not_found, InvalidRequestException, INVALID_REQUEST, NO",
        "400, billing_hard_limit_reached, RateLimitedException, QUOTA, NO",
        "400, organization_spend_limit_exceeded, RateLimitedException, QUOTA, NO",
        "400, project_spend_limit_exceeded, RateLimitedException, QUOTA, NO",
        "400, organization_usage_limit_exceeded, RateLimitedException, QUOTA, NO",
        "400, billing_not_active, RateLimitedException, QUOTA, NO",
        "400, credit_balance_exhausted, RateLimitedException, QUOTA, NO",
        "401, invalid_api_key, AuthenticationException, AUTH, NO",
        "403, organization_not_verified, AuthenticationException, PERMISSION, NO",
        "429, insufficient_quota, RateLimitedException, QUOTA, NO",
        "409, conflict, InvalidRequestException, INVALID_REQUEST, NO",
        "408, timeout, TransportException, TIMEOUT, MAYBE",
        "413, too_large, InvalidRequestException, INVALID_REQUEST, NO",
        "500, server_error, ProviderFailedException, SERVER, MAYBE",
        "502, server_error, ProviderFailedException, SERVER, MAYBE",
        "504, server_error, ProviderFailedException, SERVER, MAYBE"
    })
    void theseAreToldAndNotRepeated(int status, String code, String exception, Category category, Charge charge) {
        vendor.answers(status, error(code, "It failed."));

        EaselException e = failure();
        assertEquals(exception, e.getClass().getSimpleName());
        assertEquals(category, e.category());
        assertEquals(charge, e.charge());
        assertEquals(Optional.of("req_1"), e.requestId());
        assertEquals(Optional.of(code), e.failure().code());
        assertEquals(status, e.failure().httpStatus().orElseThrow());
        assertEquals(1, e.failure().attempts());
        assertEquals(1, vendor.received().size());
        assertTrue(e.getMessage().contains("\"It failed.\""), e.getMessage());
    }

    @Nested
    class Repeats {

        @ParameterizedTest
        @CsvSource({
            "429, rate_limit_exceeded, retry-after-ms, 1",
            "429, rate_limit_exceeded, retry-after, 0",
            "503, server_error, retry-after-ms, 1",
            "503, server_error, x-other, 1",
            "500, server_error, x-should-retry, true",
            "409, conflict, x-should-retry, true"
        })
        void whatWasNotExecutedIsSentAgain(int status, String code, String header, String value) {
            vendor.answers(status, Map.of(header, value), error(code, "Later."));
            try (Easel easel = vendor.builder()
                    .retry(RetryPolicy.builder().firstWait(Duration.ofMillis(2)).build())
                    .build()) {
                assertEquals(1, easel.generate(BOAT).images().size());
            }
            assertEquals(2, vendor.received().size());
        }

        @Test
        void theWaitInTheMessageIsKeptWhereNoHeaderTellsOne() {
            vendor.answers(429, error("rate_limit_exceeded", "Limit 5, Used 5. Please try again in 90s."));

            EaselException e = failure();
            assertEquals(Category.RATE_LIMIT, e.category());
            assertEquals(Optional.of(Duration.ofSeconds(90)), e.retryAfter());
            assertEquals(1, vendor.received().size());
        }

        @Test
        void theWaitOfAHeaderWinsOverTheMessage() {
            vendor.answers(
                    429, Map.of("retry-after-ms", "1"), error("rate_limit_exceeded", "Please try again in 90s."));
            try (Easel easel = vendor.easel()) {
                assertEquals(1, easel.generate(BOAT).images().size());
            }
            assertEquals(2, vendor.received().size());
        }

        @ParameterizedTest
        @CsvSource({"429, rate_limit_exceeded", "503, server_error"})
        void theVendorCanForbidIt(int status, String code) {
            vendor.answers(status, Map.of("x-should-retry", "false"), error(code, "No."));

            assertEquals(Charge.NO, failure().charge());
            assertEquals(1, vendor.received().size());
        }

        @Test
        void threeAttemptsAreMadeAtMost() {
            for (int k = 0; k < 3; k++) {
                vendor.answers(429, Map.of("retry-after-ms", "1"), error("rate_limit_exceeded", "Later."));
            }

            EaselException e = failure();
            assertEquals(Category.RATE_LIMIT, e.category());
            assertEquals(3, e.failure().attempts());
            assertEquals(3, vendor.received().size());
        }

        @Test
        void aGatewaysPageIsNoProofThatNothingWasExecuted() {
            vendor.answers(503, Map.of("Content-Type", "text/html"), "<html>Service Unavailable</html>");

            assertEquals(Charge.MAYBE, failure().charge());
            assertEquals(1, vendor.received().size());
        }
    }

    @Test
    void stageAndCategoriesOfARejectionAreKept() {
        vendor.answers(400, """
                {"error": {"type": "image_generation_user_error", "code": "moderation_blocked", "param": null,
                 "message": "Your request was rejected by the safety system.",
                 "moderation_details": {"moderation_stage": "output", "categories": ["sexual", "violence"]}}}""");

        EaselException e = failure();
        Rejection rejection = ((ContentRejectedException) e).rejection().orElseThrow();
        assertEquals(Rejection.Stage.OUTPUT, rejection.stage());
        assertEquals(List.of("sexual", "violence"), rejection.categories());
        assertEquals(Charge.MAYBE, e.charge());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | {\"data\": []}",
                "application/json | {\"data\": [{\"b64_json\": \"bm90IGFuIGltYWdl\"}]}",
                "application/json | {\"data\": [{\"b64_json\": \"iVBORw0KGgo",
                "text/html | <html>Sign in</html>",
                "application/json | {\"error\": {\"code\": \"server_error\", \"message\": \"Oops.\"}}"
            })
    void aSuccessWithoutAnImageMayHaveBeenBilledAndIsNotRepeated(String type, String body) {
        vendor.answers(200, Map.of("Content-Type", type), body);

        EaselException e = failure();
        assertEquals(Charge.MAYBE, e.charge());
        assertEquals("ProviderFailedException", e.getClass().getSimpleName());
        assertEquals(1, vendor.received().size());
    }

    @Test
    void theKeyIsNowhereEvenIfTheVendorRepeatsIt() {
        vendor.answers(401, error("invalid_api_key", "Incorrect API key provided: " + OpenAiStub.KEY + "."));

        EaselException e = failure();
        assertFalse(e.toString().contains(OpenAiStub.KEY), e.toString());
        assertFalse(e.failure().toString().contains(OpenAiStub.KEY));
    }

    @Test
    void aWrongKeyIsToldByTheVendor() {
        try (Easel easel = Easel.builder()
                .provider(OpenAi.provider(options -> options.key("sk-other").baseUrl(vendor.baseUrl())))
                .clock(Days.CLOCK)
                .build()) {
            EaselException e = assertThrows(EaselException.class, () -> easel.generate(BOAT));
            assertEquals(Category.AUTH, e.category());
        }
    }
}
