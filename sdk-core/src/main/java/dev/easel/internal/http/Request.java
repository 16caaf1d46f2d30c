package dev.easel.internal.http;

import dev.easel.internal.text.Secrets;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What one attempt sends besides its body. Immutable; not printed, since it holds the key.
 *
 * @param method such as {@code POST}
 * @param uri where to
 * @param headers all of them but the key's
 * @param key the header with the key; empty if none is sent
 * @param secrets hides the key
 */
public record Request(String method, URI uri, Map<String, String> headers, Map<String, String> key, Secrets secrets) {

    /** Keeps an own copy. */
    public Request {
        headers = Map.copyOf(headers);
        key = Map.copyOf(key);
    }

    /** Method, host and the names of the headers. */
    @Override
    public String toString() {
        Set<String> names = new LinkedHashSet<>(headers.keySet());
        names.addAll(key.keySet());
        return "%s %s %s".formatted(method, uri.getHost(), names);
    }
}
