package dev.easel.spi;

import dev.easel.error.InvalidRequestException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** The rules of a base URL, whose origin is given the key. */
final class BaseUrl {

    private static final Pattern LOOPBACK = Pattern.compile("(?i)localhost|127(\\.\\d{1,3}){3}|\\[::1]");

    private BaseUrl() {}

    /** Reads one. A URL that cannot be read is not printed, since there may be a password in it. */
    static URI parse(String text) {
        try {
            return checked(new URI(text));
        } catch (URISyntaxException e) {
            throw refusal("it cannot be read: %s at character %d".formatted(e.getReason(), e.getIndex()));
        }
    }

    /** The URL without a slash at its end, so that paths can be put behind it. */
    static URI checked(URI url) {
        if (url.getHost() == null || url.getUserInfo() != null) {
            throw refusal("it must have a host, and neither user nor password");
        }
        if (url.getRawQuery() != null || url.getRawFragment() != null) {
            throw refusal("it must end with its path");
        }
        if (!isSafe(url)) {
            throw refusal("it must be https, or http on this machine, but was " + url);
        }
        String text = url.toString();
        return text.endsWith("/") ? checked(URI.create(text.substring(0, text.length() - 1))) : url;
    }

    private static boolean isSafe(URI url) {
        return "https".equalsIgnoreCase(url.getScheme())
                || ("http".equalsIgnoreCase(url.getScheme()) && isOnThisMachine(url));
    }

    /** Whether the host is a name or an address of this machine. */
    static boolean isOnThisMachine(URI url) {
        return LOOPBACK.matcher(url.getHost()).matches();
    }

    private static InvalidRequestException refusal(String reason) {
        return new InvalidRequestException(
                "This is no base URL: %s. Give one such as https://api.example.com/v1.".formatted(reason));
    }
}
