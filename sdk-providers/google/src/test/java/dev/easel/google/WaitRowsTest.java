package dev.easel.google;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is sent again, and when. */
class WaitRowsTest extends StubTest {

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
