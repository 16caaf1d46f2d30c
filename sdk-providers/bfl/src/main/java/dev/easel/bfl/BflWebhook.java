package dev.easel.bfl;

import dev.easel.error.InvalidRequestException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells whether a webhook comes from BFL, for applications that submit tasks with {@code webhook_url} and
 * {@code webhook_secret} by themselves; Easel asks for its tasks and needs none. Immutable and safe to share; never prints the
 * secret.
 *
 * <p><b>How BFL signs is not settled.</b> Two sources contradict each other, and neither was seen at work (2026-11-22):
 *
 * <ul>
 *   <li>{@code X-BFL-Signature: sha256=<hex>}, the HMAC-SHA256 of the raw body under the secret, say BFL's skill pages
 *       (black-forest-labs/skills, 2026-02-03), parts of which were found to be idealised;
 *   <li>{@code X-Webhook-Secret} with the secret itself, says Vercel's package for BFL (2026-08-22). It does not vouch for the
 *       body.
 * </ul>
 *
 * Both are taken, a signature before a secret; one that is there and wrong is never made good by the other. FLUX 3 and
 * outpainting have no webhooks. Who needs certainty asks for the task at its polling URL.
 */
public final class BflWebhook {

    private static final String SIGNATURE = "x-bfl-signature";
    private static final String SECRET = "x-webhook-secret";
    private static final String PREFIX = "sha256=";
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] secret;

    private BflWebhook(byte[] secret) {
        this.secret = secret;
    }

    /**
     * For the secret that tasks are submitted with.
     *
     * @throws InvalidRequestException if it is empty, since anyone could sign with it
     */
    public static BflWebhook withSecret(String webhookSecret) {
        if (webhookSecret.isEmpty()) {
            throw new InvalidRequestException(
                    "A webhook's secret must not be empty. Take the one that tasks are submitted with.");
        }
        return new BflWebhook(webhookSecret.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Whether a request carries a good signature of its body, or the secret. Compares in a time that tells nothing of it.
     *
     * @param headers the request's, by their names in any case of letters
     * @param body its bytes as they came, before any parsing
     */
    public boolean isGenuine(Map<String, List<String>> headers, byte[] body) {
        Optional<String> signature = header(headers, SIGNATURE);
        return signature.isPresent()
                ? isSignature(signature.get(), body)
                : header(headers, SECRET).filter(this::isSecret).isPresent();
    }

    private boolean isSignature(String told, byte[] body) {
        String text = told.toLowerCase(Locale.ROOT);
        byte[] expected = (PREFIX + HexFormat.of().formatHex(hmac(body))).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, text.getBytes(StandardCharsets.UTF_8));
    }

    private boolean isSecret(String told) {
        return MessageDigest.isEqual(secret, told.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] hmac(byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    /** The only value of a header; of several, none can be trusted. */
    private static Optional<String> header(Map<String, List<String>> headers, String name) {
        List<String> values = headers.entrySet().stream()
                .filter(header -> name.equals(String.valueOf(header.getKey()).toLowerCase(Locale.ROOT)))
                .flatMap(header -> header.getValue().stream())
                .toList();
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.size() == 1 ? values.get(0).strip() : "");
    }

    /** Nothing of the secret. */
    @Override
    public String toString() {
        return "BflWebhook";
    }
}
