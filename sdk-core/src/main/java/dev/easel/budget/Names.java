package dev.easel.budget;

import dev.easel.error.InvalidRequestException;

/** Which texts a ledger keeps: any that a person can read and every store can hold. */
public final class Names {

    private static final int REPLACEMENT = 0xFFFD;

    private Names() {}

    /**
     * Rejects a name that cannot be kept as it is.
     *
     * @param what what is named, as the start of a sentence
     * @param most how many characters it may have
     */
    public static void require(String what, String name, int most) {
        if (name.isBlank() || !name.equals(clean(name, most))) {
            throw new InvalidRequestException(
                    "%s has 1 to %d characters, none of them a control character, but was \"%s\"."
                            .formatted(what, most, clean(name, most)));
        }
    }

    /** The text as a ledger can keep it: cut, and without control characters and halves of characters. */
    public static String clean(String text, int most) {
        StringBuilder kept = new StringBuilder();
        int point;
        for (int at = 0; at < text.length(); at += Character.charCount(point)) {
            point = text.codePointAt(at);
            if (kept.length() + Character.charCount(point) > most) {
                break;
            }
            if (!Character.isISOControl(point)) {
                kept.appendCodePoint(Character.getType(point) == Character.SURROGATE ? REPLACEMENT : point);
            }
        }
        return kept.toString();
    }
}
