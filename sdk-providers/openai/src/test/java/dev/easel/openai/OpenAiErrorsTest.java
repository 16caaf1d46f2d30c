package dev.easel.openai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.Failure;
import dev.easel.error.Rejection;
import dev.easel.json.Json;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAiErrorsTest {

    private static Failure failure(int status, String code, String message) {
        return OpenAiErrors.explain(Told.json(status, """
                {"error": {"message": "%s", "type": "any", "param": null, "code": "%s"}}""".formatted(message, code)));
    }

    @ParameterizedTest
    @CsvSource({
        "400, moderation_blocked, MODERATED, NO",
        "400, content_policy_violation, MODERATED, NO",
        "400, image_content_policy_violation, MODERATED, NO",
        "400, content_filter, MODERATED, NO",
        "400, invalid_value, INVALID_REQUEST, NO",
        "400, missing_required_parameter, INVALID_REQUEST, NO",
        "400, unsupported_file_mimetype, INVALID_REQUEST, NO",
        "400, unknown_parameter, INVALID_REQUEST, NO",
        "400, a_code_of_tomorrow, INVALID_REQUEST, NO",
        "404, model_not_found, INVALID_REQUEST, NO",
        "403, model_not_found, INVALID_REQUEST, NO",
        "400, billing_hard_limit_reached, QUOTA, NO",
        "429, organization_spend_limit_exceeded, QUOTA, NO",
        "429, project_spend_limit_exceeded, QUOTA, NO",
        "429, organization_usage_limit_exceeded, QUOTA, NO",
        "429, billing_not_active, QUOTA, NO",
        "429, credit_balance_exhausted, QUOTA, NO",
        "429, insufficient_quota, QUOTA, NO",
        "402, payment_required, QUOTA, NO",
        "429, rate_limit_exceeded, RATE_LIMIT, NO",
        "429, a_code_of_tomorrow, RATE_LIMIT, NO",
        "401, invalid_api_key, AUTH, NO",
        "403, unsupported_country_region_territory, PERMISSION, NO",
        "409, conflict, INVALID_REQUEST, NO",
        "408, slow, TIMEOUT, MAYBE",
        "413, image_file_too_large, INVALID_REQUEST, NO",
        "500, server_error, SERVER, MAYBE",
        "502, server_error, SERVER, MAYBE",
        "503, server_error, SERVER, NO",
        "504, server_error, SERVER, MAYBE",
        "529, overloaded, SERVER, NO"
    })
    void anErrorMeansWhatItsCodeSaysAndItsStatusElse(int status, String code, Category category, Charge charge) {
        Failure failure = failure(status, code, "Something.");

        assertEquals(category, failure.category());
        assertEquals(charge, failure.charge());
        assertEquals(Optional.of(code), failure.code());
        assertEquals(status, failure.httpStatus().orElseThrow());
        assertEquals(Optional.of("req_7"), failure.requestId());
    }

    @ParameterizedTest
    @CsvSource({"500, MAYBE", "502, MAYBE", "503, MAYBE", "529, MAYBE", "404, NO"})
    void aGatewaysPageMeansWhatItsStatusSays(int status, Charge charge) {
        Failure failure = OpenAiErrors.explain(Told.page(status));

        assertEquals(charge, failure.charge());
        assertTrue(failure.message().contains("" + status), failure.message());
    }

    @Test
    void theMessageHasTheVendorsWordsTheParameterAndWhatToDo() {
        Failure failure = OpenAiErrors.explain(Told.json(400, """
                {"error": {"message": "Width and height must both be divisible by 16", "code": "invalid_value",
                 "param": "size", "type": "invalid_request_error"}}"""));

        assertEquals(
                "The request was refused: \"Width and height must both be divisible by 16\""
                        + " (HTTP status 400, code invalid_value, parameter size). Change what it names.",
                failure.message());
    }

    @Test
    void aLongMessageOfTheVendorIsCutAndTheAdviceStays() {
        String message = failure(400, "invalid_value", "x".repeat(10_000)).message();

        assertTrue(message.length() < 700, message);
        assertTrue(message.endsWith("Change what it names."), message);
    }

    @Test
    void anErrorThatIsASentenceIsReadToo() {
        Failure failure = OpenAiErrors.explain(Told.json(404, "{\"error\": \"model not found\"}"));

        assertEquals(Category.INVALID_REQUEST, failure.category());
        assertTrue(failure.message().contains("\"model not found\""), failure.message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"error\": null}", "{\"error\": 7}", "[]", "{\"error\": {}}"})
    void anErrorOfAnotherShapeIsStillAFailure(String body) {
        Json json = body.isEmpty() ? Json.MISSING : Json.parse(body);
        Failure failure = OpenAiErrors.explain(new Told(400, Map.of(), json, ""));

        assertEquals(Category.INVALID_REQUEST, failure.category());
        assertFalse(failure.message().isBlank());
    }

    @Nested
    class RateLimits {

        @Test
        void theWaitIsReadFromTheMessage() {
            Failure failure = failure(
                    429,
                    "rate_limit_exceeded",
                    "Rate limit reached on input-images per min: Limit 5, Used 5, Requested 1. Please try again in 12s.");

            assertEquals(Optional.of(Duration.ofSeconds(12)), failure.retryAfter());
        }

        @Test
        void anAllowanceForADayIsAQuota() {
            Failure failure = failure(
                    429,
                    "rate_limit_exceeded",
                    "Rate limit reached on requests per day (RPD): Limit 200, Used 200. Please try again in 7m12s.");

            assertEquals(Category.QUOTA, failure.category());
            assertEquals(Optional.empty(), failure.retryAfter());
        }
    }

    @Nested
    class Moderation {

        private static Told blocked(int status, String stage) {
            return Told.json(status, """
                    {"error": {"type": "image_generation_user_error", "code": "moderation_blocked", "param": null,
                     "message": "Your request was rejected by the safety system.",
                     "moderation_details": {"moderation_stage": "%s", "categories": ["violence", "self-harm"]}}}""".formatted(stage));
        }

        @Test
        void stageAndCategoriesAreKept() {
            Failure failure = OpenAiErrors.explain(blocked(400, "input"));

            assertEquals(
                    Optional.of(new Rejection(Rejection.Stage.INPUT, List.of("violence", "self-harm"))),
                    failure.rejection());
            assertTrue(failure.message().contains("stage input, categories [violence, self-harm]"), failure.message());
        }

        @ParameterizedTest
        @CsvSource({"input, INPUT, NO", "output, OUTPUT, MAYBE", "unknown, UNKNOWN, MAYBE", "later, UNKNOWN, MAYBE"})
        void whatWasRefusedAfterTheWorkMayBeBilled(String word, Rejection.Stage stage, Charge charge) {
            Failure failure = OpenAiErrors.explain(blocked(400, word));

            assertEquals(stage, failure.rejection().orElseThrow().stage());
            assertEquals(charge, failure.charge());
        }

        @Test
        void theOlderFormWithoutDetailsIsARejectionToo() {
            Failure failure = OpenAiErrors.explain(Told.json(400, """
                    {"error": {"type": "user_error", "code": "moderation_blocked", "param": null,
                     "message": "Your request was rejected as a result of our safety system."}}"""));

            assertEquals(Category.MODERATED, failure.category());
            assertEquals(Optional.empty(), failure.rejection());
            assertEquals(Charge.NO, failure.charge());
        }

        @Test
        void theTypeAloneMeansNothing() {
            Failure failure = OpenAiErrors.explain(Told.json(400, """
                    {"error": {"type": "image_generation_user_error", "code": "invalid_value", "message": "No."}}"""));

            assertEquals(Category.INVALID_REQUEST, failure.category());
        }

        @ParameterizedTest
        @CsvSource({"input, NO", "output, MAYBE"})
        void withinASuccessItIsBilledUnlessNothingWasDrawn(String stage, Charge charge) {
            Told answer = blocked(200, stage);

            assertEquals(
                    charge,
                    OpenAiErrors.afterSuccess(
                                    answer, OpenAiErrors.find(answer.json()).orElseThrow())
                            .charge());
        }
    }
}
