package dev.easel.google;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What Google says of keys and tokens. */
class KeyRowsTest extends StubTest {

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
        EaselException e = failure(
                Vertex.provider("p", "global", o -> o.token(() -> "ya29.old").baseUrl(vendor.origin() + "/v1")));
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
