package dev.easel.bfl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every refusal of a submit that BFL is known to answer with, over the wire. */
class ErrorRowsTest extends VendorTest {

    private static String detail(String text) {
        return "{\"detail\": \"%s\"}".formatted(text);
    }

    @ParameterizedTest
    @CsvSource({
        "400, Reference above 16 MP, InvalidRequestException, INVALID_REQUEST, NO",
        "402, Insufficient credits, RateLimitedException, QUOTA, NO",
        "403, Not authenticated, AuthenticationException, AUTH, NO",
        "403, Not for you, AuthenticationException, PERMISSION, NO",
        "404, Not Found, InvalidRequestException, INVALID_REQUEST, NO",
        "408, Too slow, TransportException, TIMEOUT, MAYBE",
        "422, Invalid API key format, AuthenticationException, AUTH, NO",
        "422, Prompt is empty, InvalidRequestException, INVALID_REQUEST, NO",
        "500, Internal server error, ProviderFailedException, SERVER, MAYBE",
        "502, Bad gateway, ProviderFailedException, SERVER, MAYBE"
    })
    void theseAreToldAndNotRepeated(int status, String words, String exception, Category category, Charge charge) {
        vendor.vendor().answersSubmit(Told.json(status, detail(words)));

        EaselException e = failure();
        assertEquals(exception, e.getClass().getSimpleName());
        assertEquals(category, e.category());
        assertEquals(charge, e.charge());
        assertEquals(status, e.failure().httpStatus().orElseThrow());
        assertEquals(1, vendor.submits().size());
        assertTrue(e.getMessage().contains('"' + words + '"'), e.getMessage());
    }

    @Test
    void whatIsWrongWithWhichFieldIsTold() {
        vendor.vendor().answersSubmit(Told.json(422, """
            {"detail": [{"loc": ["body", "prompt"], "msg": "Field required", "type": "missing"},
             {"loc": ["body", "images", 3], "msg": "Too small", "type": "value_error"}]}\
            """));

        EaselException e = failure();
        assertEquals(Category.INVALID_REQUEST, e.category());
        assertTrue(e.getMessage().contains("body.prompt: Field required; body.images.3: Too small"), e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"429, Retry-After, 0", "429, X-Other, 1", "503, Retry-After, 0", "503, X-Other, 1"})
    void whatWasNotBegunIsSentAgain(int status, String header, String value) {
        vendor.vendor()
                .answersSubmit(Told.json(
                        status, Map.of(header, value), detail("You have exceeded the number of active tasks (24)")));
        try (Easel easel = vendor.easel()) {
            assertEquals(1, easel.generate(BOAT).images().size());
        }
        assertEquals(2, vendor.submits().size());
    }

    @Test
    void tooManyActiveTasksEndAfterThreeAttempts() {
        for (int k = 0; k < 3; k++) {
            vendor.vendor().answersSubmit(Told.json(429, detail("You have exceeded the number of active tasks (24)")));
        }

        EaselException e = failure();
        assertEquals(Category.RATE_LIMIT, e.category());
        assertEquals(Charge.NO, e.charge());
        assertEquals(3, vendor.submits().size());
        assertTrue(e.getMessage().contains("24 are allowed at once"), e.getMessage());
    }

    @Test
    void theWaitInTheBodyIsKept() {
        vendor.vendor()
                .answersSubmit(Told.json(
                        429, "{\"error\": \"rate_limit_exceeded\", \"message\": \"Slow down\", \"retry_after\": 90}"));

        EaselException e = failure();
        assertEquals(Category.RATE_LIMIT, e.category());
        assertEquals(Optional.of(Duration.ofSeconds(90)), e.retryAfter());
        assertEquals(Optional.of("rate_limit_exceeded"), e.failure().code());
        assertTrue(e.getMessage().contains("Slow down"), e.getMessage());
        assertEquals(1, vendor.submits().size());
    }

    @Test
    void aGatewaysPageIsNoProofThatNothingWasBegun() {
        vendor.vendor().answersSubmit(Told.page(503));

        assertEquals(Charge.MAYBE, failure().charge());
        assertEquals(1, vendor.submits().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{}", "{\"id\": 7}", "{\"id\": \" \"}", "[]", "{\"detail\": \"Odd\"}", "<html>"})
    void aSuccessThatNamesNoTaskMayHaveBeenBilledAndIsNotRepeated(String body) {
        vendor.vendor().answersSubmit(Told.json(200, body));

        EaselException e = failure();
        assertEquals(Category.BAD_RESPONSE, e.category());
        assertEquals(Charge.MAYBE, e.charge());
        assertEquals(1, vendor.submits().size());
    }

    @Test
    void theKeyIsNowhereEvenIfTheVendorRepeatsIt() {
        vendor.vendor().answersSubmit(Told.json(403, detail("No such key: " + BflStub.KEY)));

        EaselException e = failure();
        assertFalse(e.toString().contains(BflStub.KEY), e.toString());
        assertFalse(e.failure().toString().contains(BflStub.KEY));
    }

    @Test
    void aWrongKeyIsToldByTheVendor() {
        try (Easel easel = Easel.builder()
                .provider(Bfl.provider(options -> options.key("other").baseUrl(vendor.baseUrl())))
                .clock(Days.CLOCK)
                .build()) {
            EaselException e = assertThrows(EaselException.class, () -> easel.generate(BOAT));
            assertEquals(Category.AUTH, e.category());
            assertEquals(List.of(), vendor.received(Received::isPoll));
        }
    }
}
