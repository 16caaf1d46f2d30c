package dev.easel.spi;

import dev.easel.error.InvalidRequestException;
import java.util.Locale;
import java.util.Set;

/** The rules of header fields (RFC 9110, 5.1 and 5.5), so that no value can add another field. */
final class Headers {

    private static final String TOKEN_SIGNS = "!#$%&'*+-.^_`|~";

    /** What the core sets itself, or HTTP forbids to set. */
    private static final Set<String> OF_THE_CORE =
            Set.of("connection", "content-length", "content-type", "expect", "host", "transfer-encoding", "upgrade");

    private Headers() {}

    static void check(String name, String value) {
        checkName(name);
        if (!value.chars().allMatch(c -> c == '\t' || (c >= ' ' && c < 127))) {
            throw new InvalidRequestException(
                    "The value of header %s holds a line break, a control character or one outside ASCII. Take visible ASCII and blanks."
                            .formatted(name));
        }
    }

    static void checkName(String name) {
        if (name.isEmpty() || !name.chars().allMatch(Headers::isOfAToken)) {
            throw new InvalidRequestException(
                    "A header's name of %d characters is no token. Take letters, digits and hyphens."
                            .formatted(name.length()));
        }
        if (OF_THE_CORE.contains(name.toLowerCase(Locale.ROOT))) {
            throw new InvalidRequestException(
                    "Header %s follows from the body and the connection. Leave it out.".formatted(name));
        }
    }

    private static boolean isOfAToken(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || TOKEN_SIGNS.indexOf(c) >= 0;
    }
}
