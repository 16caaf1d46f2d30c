package dev.easel.spi;

import dev.easel.error.InvalidRequestException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Puts a URI together from a base URL and parts that a caller may have chosen, each escaped so that it stays one part: no
 * model's name can lead to another path, add a parameter or leave the host. Immutable.
 */
public final class Endpoint {

    private static final String UNRESERVED = "-._~";

    private final String path;
    private final String query;

    private Endpoint(String path, String query) {
        this.path = path;
        this.query = query;
    }

    /** Starts at a base URL without query, as {@link ProviderOptions#baseUrl()} is. */
    public static Endpoint of(URI baseUrl) {
        return new Endpoint(baseUrl.toString(), "");
    }

    /**
     * Goes on by path segments, each escaped, slashes too.
     *
     * @throws InvalidRequestException if one is empty, {@code .} or {@code ..}, which no escape can make a mere name
     */
    public Endpoint path(String... segments) {
        StringBuilder longer = new StringBuilder(path);
        for (String segment : segments) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                throw new InvalidRequestException(
                        "\"%s\" cannot be a part of a URL's path. Take a name.".formatted(segment));
            }
            longer.append('/').append(escaped(segment));
        }
        return new Endpoint(longer.toString(), query);
    }

    /** Ends the last segment with a colon and a verb, as Google's methods do: {@code …/gemini-3-pro-image:generateContent}. */
    public Endpoint verb(String verb) {
        return new Endpoint(path + ":" + escaped(verb), query);
    }

    /** Adds a parameter, name and value escaped. */
    public Endpoint query(String name, String value) {
        return new Endpoint(path, query + (query.isEmpty() ? "?" : "&") + escaped(name) + "=" + escaped(value));
    }

    /** The whole address. */
    public URI uri() {
        return URI.create(path + query);
    }

    private static String escaped(String part) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
            if (isUnreserved(b)) {
                escaped.append((char) b);
            } else {
                escaped.append("%%%02X".formatted(b));
            }
        }
        return escaped.toString();
    }

    private static boolean isUnreserved(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') || UNRESERVED.indexOf(b) >= 0;
    }

    /** As {@link #uri}. */
    @Override
    public String toString() {
        return path + query;
    }
}
