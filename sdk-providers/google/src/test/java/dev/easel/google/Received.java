package dev.easel.google;

import com.github.tomakehurst.wiremock.http.Body;
import com.github.tomakehurst.wiremock.http.Request;
import dev.easel.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request as it reached Google.
 *
 * @param url the path with whatever query it has
 * @param headers by their names in small letters
 * @param length the bytes of its body
 * @param body the document; missing if it is none
 * @param parts the parts of a form, in order
 */
record Received(String url, Map<String, String> headers, long length, Json body, List<Sent> parts) {

    private static final Pattern GEMINI = Pattern.compile("/v1beta/models/([^/:?]+):generateContent");
    private static final Pattern VERTEX =
            Pattern.compile("/v1/projects/[^/]+/locations/[^/]+/publishers/google/models/([^/:?]+):generateContent");

    /**
     * A part of a form.
     *
     * @param head its disposition and type
     * @param content all of it
     */
    record Sent(String head, Body content) {
        byte[] bytes() {
            return content.asBytes();
        }
    }

    static Received of(Request request) {
        Map<String, String> headers = new LinkedHashMap<>();
        request.getHeaders()
                .all()
                .forEach(header -> headers.put(header.key().toLowerCase(Locale.ROOT), header.firstValue()));
        byte[] body = request.getBody();
        return request.isMultipart()
                ? new Received(request.getUrl(), headers, body.length, Json.MISSING, parts(request))
                : new Received(request.getUrl(), headers, body.length, Json.parse(body), List.of());
    }

    private static List<Received.Sent> parts(Request request) {
        return request.getParts().stream()
                .map(part -> new Sent(
                        part.getHeader("Content-Disposition").firstValue() + " | "
                                + part.getHeader("Content-Type").firstValue(),
                        part.getBody()))
                .toList();
    }

    static Received document(String url, Json body) {
        return new Received(url, Map.of(), body.toString().length(), body, List.of());
    }

    boolean isUpload() {
        return url.equals("/upload/v1beta/files");
    }

    boolean isVertex() {
        return url.startsWith("/v1/");
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** The model that is called; empty if the path is none of Google's. */
    Optional<String> model() {
        Matcher path = (isVertex() ? VERTEX : GEMINI).matcher(url);
        return path.matches() ? Optional.of(path.group(1)) : Optional.empty();
    }

    /** What stands at a path of keys; in a list that of its first element. */
    Json at(String path) {
        Json value = body;
        for (String key : path.split("\\.", -1)) {
            value = value.isArray() ? value.get(0).get(key) : value.get(key);
        }
        return value;
    }

    /** The parts of the user's turn. */
    List<Json> said() {
        return body.get("contents").get(0).get("parts").items();
    }
}
