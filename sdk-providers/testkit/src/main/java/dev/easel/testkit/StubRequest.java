package dev.easel.testkit;

import dev.easel.json.Json;
import dev.easel.json.JsonException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A request that came whole to a {@link VendorStub}. Immutable and safe to share. */
public final class StubRequest {

    private final String method;
    private final String path;
    private final Map<String, String> headers;
    private final byte[] body;
    private final long arrived = System.nanoTime();

    StubRequest(String method, String path, Map<String, String> headers, byte[] body) {
        Map<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byName.putAll(headers);
        this.method = method;
        this.path = path;
        this.headers = Collections.unmodifiableMap(byName);
        this.body = body.clone();
    }

    /** What is done, such as {@code POST}. */
    public String method() {
        return method;
    }

    /** Where to, with the query. */
    public String path() {
        return path;
    }

    /** The headers, by their names in any case of letters. */
    public Map<String, String> headers() {
        return headers;
    }

    /** A header. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The body as bytes. */
    public byte[] body() {
        return body.clone();
    }

    /** The body, read as UTF-8. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The body as JSON; {@link Json#MISSING} if it is none. */
    public Json json() {
        try {
            return Json.parse(body);
        } catch (JsonException e) {
            return Json.MISSING;
        }
    }

    /** When it had come whole, on the clock of {@link System#nanoTime}. */
    long arrived() {
        return arrived;
    }

    /** Method and path. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
