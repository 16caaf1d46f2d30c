package dev.easel.policy;

import dev.easel.error.InvalidRequestException;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a URL's server is told by: scheme, host and port. Immutable.
 *
 * @param scheme {@code https} or {@code http}
 * @param host in small letters; an IPv6 address in brackets
 * @param port the port, the scheme's own where the URL names none
 */
public record Origin(String scheme, String host, int port) {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    /** The origin of a URL of http or https that has a host. */
    public static Origin of(URI url) {
        String scheme = lower(url.getScheme());
        int port = url.getPort() >= 0 ? url.getPort() : scheme.equals("https") ? HTTPS : HTTP;
        return new Origin(scheme, lower(url.getHost()), port);
    }

    /**
     * Reads an origin as people write it, such as {@code https://images.example.com} or {@code http://localhost:8080}.
     *
     * @throws InvalidRequestException if there is more than scheme, host and port, or less
     */
    public static Origin parse(String text) {
        try {
            URI url = URI.create(text);
            Origin origin = of(url);
            boolean web = origin.scheme.equals("https") || origin.scheme.equals("http");
            if (web && !origin.host.isEmpty() && hasNoMore(url)) {
                return origin;
            }
        } catch (IllegalArgumentException e) {
            // Refused below; the text is not shown, since there may be a password in it.
        }
        throw new InvalidRequestException(
                "An origin is a scheme, a host and a port if need be, and nothing else. Write it as https://images.example.com or http://localhost:8080.");
    }

    private static boolean hasNoMore(URI url) {
        return url.getRawUserInfo() == null
                && url.getRawQuery() == null
                && url.getRawFragment() == null
                && (url.getRawPath().isEmpty() || url.getRawPath().equals("/"));
    }

    private static String lower(@Nullable String part) {
        return part == null ? "" : part.toLowerCase(Locale.ROOT);
    }

    /** The origin as {@link #parse} reads it, with its port. */
    @Override
    public String toString() {
        return scheme + "://" + host + ":" + port;
    }
}
