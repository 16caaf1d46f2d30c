package dev.easel.internal.tape;

import dev.easel.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One exchange, as its file tells it; the body of the answer lies beside that. Immutable.
 *
 * @param number its place, counted from 1, in the order in which requests were sent
 * @param method such as {@code POST}
 * @param url where it was sent, without keys
 * @param requestHeaders what was said besides, without keys
 * @param requestDigest the SHA-256 of what was sent; empty if nothing was, or not all of it
 * @param status the HTTP status of the answer
 * @param headers its headers, without keys and cookies
 * @param whole whether its body is there to the end
 */
record Recorded(
        int number,
        String method,
        String url,
        Map<String, String> requestHeaders,
        String requestDigest,
        int status,
        Map<String, List<String>> headers,
        boolean whole) {

    /** How its files are named: {@code 0001}. */
    static String name(int number) {
        return "%04d".formatted(number);
    }

    String name() {
        return name(number);
    }

    /** Where it was sent, as a message shows it: a query is often a key to what lies there. */
    String place() {
        return place(method, url);
    }

    static String place(String method, String url) {
        int query = url.indexOf('?');
        return method + " " + (query < 0 ? url : url.substring(0, query) + "?…");
    }

    Json toJson() {
        var asked = Json.object();
        requestHeaders.forEach(asked::put);
        var told = Json.object();
        headers.forEach((name, values) ->
                told.put(name, Json.array(values.stream().map(Json::of).toList())));
        return Json.object()
                .put("number", number)
                .put("method", method)
                .put("url", url)
                .put("requestHeaders", asked.build())
                .put("requestDigest", requestDigest)
                .put("status", status)
                .put("headers", told.build())
                .put("whole", whole)
                .build();
    }

    /** Reads what {@link #toJson} wrote; empty if it is something else. */
    static Optional<Recorded> read(Json json) {
        int number = (int) json.get("number").integer().orElse(0);
        int status = (int) json.get("status").integer().orElse(0);
        String method = json.get("method").text().orElse("");
        String url = json.get("url").text().orElse("");
        Map<String, String> asked = new LinkedHashMap<>();
        json.get("requestHeaders")
                .fields()
                .forEach((name, value) -> asked.put(name, value.text().orElse("")));
        Map<String, List<String>> told = new LinkedHashMap<>();
        json.get("headers")
                .fields()
                .forEach((name, values) -> told.put(
                        name,
                        values.items().stream()
                                .flatMap(value -> value.text().stream())
                                .toList()));
        boolean known = number > 0 && status >= 100 && !method.isEmpty() && !url.isEmpty();
        return known
                ? Optional.of(new Recorded(
                        number,
                        method,
                        url,
                        asked,
                        json.get("requestDigest").text().orElse(""),
                        status,
                        told,
                        json.get("whole").bool().orElse(true)))
                : Optional.empty();
    }
}
