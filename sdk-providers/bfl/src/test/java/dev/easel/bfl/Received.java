package dev.easel.bfl;

import com.github.tomakehurst.wiremock.http.Request;
import dev.easel.json.Json;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A request as it reached the vendor.
 *
 * @param method such as {@code POST}
 * @param url path and query
 * @param headers by their names in small letters
 * @param json the body; {@link Json#MISSING} if there was none
 */
record Received(String method, String url, Map<String, String> headers, Json json) {

    static Received of(Request request) {
        Map<String, String> headers = new LinkedHashMap<>();
        request.getHeaders()
                .all()
                .forEach(header -> headers.put(header.key().toLowerCase(Locale.ROOT), header.firstValue()));
        byte[] body = request.getBody();
        return new Received(
                request.getMethod().getName(),
                request.getUrl(),
                headers,
                body == null || body.length == 0 ? Json.MISSING : Json.parse(body));
    }

    boolean isSubmit() {
        return method.equals("POST");
    }

    boolean isPoll() {
        return url.contains("/get_result");
    }

    boolean isDownload() {
        return url.startsWith("/results/");
    }

    /** The model that a task was submitted to. */
    String path() {
        return url.substring("/v1/".length());
    }
}
