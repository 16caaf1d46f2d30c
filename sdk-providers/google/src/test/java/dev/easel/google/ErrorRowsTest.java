package dev.easel.google;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.ContentRejectedException;
import dev.easel.error.EaselException;
import dev.easel.error.Rejection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every error that Google is known to answer with, over the wire. */
class ErrorRowsTest extends StubTest {

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
