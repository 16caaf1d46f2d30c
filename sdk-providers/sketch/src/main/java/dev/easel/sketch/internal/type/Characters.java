package dev.easel.sketch.internal.type;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides text into what a reader takes for one character: a letter with its marks, a conjunct, an emoji of several signs.
 * The JDK's own rules changed with its versions, and the same text must break alike on all of them.
 */
final class Characters {
    private static final int JOINER = 0x200D;

    /** The signs of India that take the vowel from a letter and join it to the next one. */
    private static final String VIRAMAS = "\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D";

    private Characters() {}

    static List<String> of(String text) {
        List<String> characters = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); ) {
            int next = at + Character.charCount(text.codePointAt(at));
            if (next == text.length() || !joins(text, start, next)) {
                characters.add(text.substring(start, next));
                start = next;
            }
            at = next;
        }
        return characters;
    }

    /** Whether what stands at the place belongs to the character that began before it. */
    private static boolean joins(String text, int start, int at) {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        if (isBlank(before) || isBlank(after)) {
            return false;
        }
        boolean mark = isMark(after) || isIgnorable(after);
        boolean conjunct = VIRAMAS.indexOf(before) >= 0 && Character.isLetter(after);
        boolean flag = isFlagLetter(before) && isFlagLetter(after) && at - start == 2;
        return mark || before == JOINER || conjunct || flag;
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** Joiners, variation selectors, skin tones and controls have no shape of their own, so nothing is missing without them. */
    static boolean isIgnorable(int codePoint) {
        boolean selector = codePoint >= 0xFE00 && codePoint <= 0xFE0F;
        return selector
                || isSkinTone(codePoint)
                || switch (Character.getType(codePoint)) {
                    case Character.FORMAT, Character.CONTROL -> !isBlank(codePoint);
                    default -> false;
                };
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isSkinTone(int c) {
        return c >= 0x1F3FB && c <= 0x1F3FF;
    }

    private static boolean isFlagLetter(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }
}
