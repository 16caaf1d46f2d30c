package dev.easel.bfl;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What the vendor answers.
 *
 * @param status the HTTP status
 * @param type the media type
 * @param headers the other headers
 * @param body the body
 */
record Told(int status, String type, Map<String, String> headers, byte[] body) {

    static Told json(int status, String body) {
        return json(status, Map.of(), body);
    }

    static Told json(int status, Map<String, String> headers, String body) {
        return new Told(status, "application/json", headers, body.getBytes(StandardCharsets.UTF_8));
    }

    /** A gateway's page. */
    static Told page(int status) {
        return new Told(status, "text/html", Map.of(), "<html>Sorry</html>".getBytes(StandardCharsets.UTF_8));
    }
}
