package dev.easel.internal.http;

import java.net.URI;
import java.util.Map;

/**
 * What one attempt sends besides its body. Immutable; not printed, since it holds the key.
 *
 * @param method such as {@code POST}
 * @param uri where to
 * @param headers all of them, the key's included
 */
public record Request(String method, URI uri, Map<String, String> headers) {

    /** Keeps an own copy. */
    public Request {
        headers = Map.copyOf(headers);
    }

    /** Method, host and the names of the headers. */
    @Override
    public String toString() {
        return "%s %s %s".formatted(method, uri.getHost(), headers.keySet());
    }
}
