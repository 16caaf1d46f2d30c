package dev.easel.internal.sieve;

import dev.easel.error.Category;
import java.util.Locale;

/** Reads the beginning of a string that may hold an image: a URL, a data URL, or base64 alone. */
final class Prefix {

    private static final String DATA = "data:";
    private static final String BASE64 = ";base64,";
    private static final int LONGEST = 256;

    private final Escapes escapes = new Escapes();
    private final StringBuilder text = new StringBuilder();
    private boolean ended;

    /** Takes a byte; returns whether it is known now what the string is. */
    boolean isKnownWith(byte sign) throws SieveException {
        int unit = escapes.next(sign);
        ended = unit == Escapes.END;
        if (unit >= 0) {
            text.append((char) unit);
        }
        return ended || (unit >= 0 && isKnown());
    }

    private boolean isKnown() {
        if (begins(DATA)) {
            return text.charAt(text.length() - 1) == ',' || text.length() > LONGEST;
        }
        return !mayBecome(DATA) && !mayBecome("http:") && !mayBecome("https:");
    }

    private boolean mayBecome(String scheme) {
        return text.length() < scheme.length() && scheme.regionMatches(true, 0, text.toString(), 0, text.length());
    }

    private boolean begins(String scheme) {
        return text.toString().regionMatches(true, 0, scheme, 0, scheme.length());
    }

    /** Whether it is no image but the URL of one, or empty. */
    boolean isText() {
        return (ended && text.isEmpty()) || begins("http:") || begins("https:");
    }

    /** Whether the closing quote was read. */
    boolean isEnded() {
        return ended;
    }

    /** What was read of the base64 itself. */
    String base64() throws SieveException {
        if (!begins(DATA)) {
            return text.toString();
        }
        if (!text.toString().toLowerCase(Locale.ROOT).endsWith(BASE64)) {
            throw new SieveException(
                    Category.BAD_RESPONSE, "The vendor's answer holds an image as a data URL that is no base64.");
        }
        return "";
    }
}
