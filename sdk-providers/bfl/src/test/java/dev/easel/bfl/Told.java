package dev.easel.bfl;

import com.github.tomakehurst.wiremock.http.Body;
import java.util.Map;

/**
 * What the vendor answers.
 *
 * @param status the HTTP status
 * @param type the media type
 * @param headers the other headers
 * @param content the body
 */
record Told(int status, String type, Map<String, String> headers, Body content) {

    static Told json(int status, String body) {
        return json(status, Map.of(), body);
    }

    static Told json(int status, Map<String, String> headers, String body) {
        return new Told(status, "application/json", headers, new Body(body));
    }

    /** A gateway's page. */
    static Told page(int status) {
        return new Told(status, "text/html", Map.of(), new Body("<html>Sorry</html>"));
    }

    byte[] bytes() {
        return content.asBytes();
    }
}
