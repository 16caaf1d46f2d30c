package dev.easel.bfl;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.InvalidRequestException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BflWebhookTest {

    /** The second example of RFC 4231: the key, the data, and their HMAC-SHA256. */
    private static final String SECRET = "Jefe";

    private static final byte[] BODY = "what do ya want for nothing?".getBytes(StandardCharsets.UTF_8);
    private static final String HMAC = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";

    private final BflWebhook webhook = BflWebhook.withSecret(SECRET);

    private boolean isGenuine(String header, String value) {
        return webhook.isGenuine(Map.of(header, List.of(value)), BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-BFL-Signature", "x-bfl-signature", "X-Bfl-Signature"})
    void aSignatureOfTheBodyIsGood(String header) {
        assertTrue(isGenuine(header, "sha256=" + HMAC));
        assertTrue(isGenuine(header, "sha256=" + HMAC.toUpperCase(Locale.ROOT)));
    }

    @Test
    void theSecretItselfIsGood() {
        assertTrue(isGenuine("X-Webhook-Secret", SECRET));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sha256=", "sha1=" + HMAC, HMAC, "sha256=" + HMAC + "0", "sha256=00" + HMAC})
    void anyOtherSignatureIsNot(String signature) {
        assertFalse(isGenuine("X-BFL-Signature", signature));
    }

    @Test
    void anotherBodyOrSecretIsNot() {
        assertFalse(webhook.isGenuine(Map.of("X-BFL-Signature", List.of("sha256=" + HMAC)), new byte[] {1}));
        assertFalse(
                BflWebhook.withSecret("Jeff").isGenuine(Map.of("X-BFL-Signature", List.of("sha256=" + HMAC)), BODY));
        assertFalse(isGenuine("X-Webhook-Secret", "jefe"));
        assertFalse(isGenuine("X-Webhook-Secret", ""));
    }

    @Test
    void nothingOrSeveralAreNot() {
        assertFalse(webhook.isGenuine(Map.of(), BODY));
        assertFalse(webhook.isGenuine(Map.of("X-BFL-Signature", List.of()), BODY));
        assertFalse(webhook.isGenuine(Map.of("X-BFL-Signature", List.of("sha256=" + HMAC, "sha256=" + HMAC)), BODY));
    }

    @Test
    void aWrongSignatureIsNotMadeGoodByTheSecret() {
        assertFalse(webhook.isGenuine(
                Map.of("X-BFL-Signature", List.of("sha256=00"), "X-Webhook-Secret", List.of(SECRET)), BODY));
    }

    @Test
    void anEmptySecretIsRefusedAndNoneIsPrinted() {
        assertThrows(InvalidRequestException.class, () -> BflWebhook.withSecret(""));
        assertFalse(webhook.toString().contains(SECRET));
    }
}
