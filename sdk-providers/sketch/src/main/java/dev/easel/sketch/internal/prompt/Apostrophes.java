package dev.easel.sketch.internal.prompt;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells quotes from apostrophes, which share one character.
 *
 * <p>A mark opens where a word may begin and closes where one may end. So {@code don't}, {@code 7 o'clock} and {@code the
 * girls' school} open nothing, and {@code 'Don't panic'} is one quote.
 */
final class Apostrophes {
    /** Words that begin with an apostrophe of their own; the mark of 'n' closes nothing either. */
    private static final Pattern ELISION = Pattern.compile(
            "['‘’](?:n['’]|\\d0s\\b|til\\b|tis\\b|twas\\b|em\\b|cause\\b|round\\b)", Pattern.CASE_INSENSITIVE);

    /** Rock 'n' roll: taken as a word, though it might be the quoted letter. */
    private static final Pattern AND = Pattern.compile("['‘’]n['’] ", Pattern.CASE_INSENSITIVE);

    private Apostrophes() {}

    static OptionalInt closing(String prompt, int open, char mark) {
        if (!mayOpen(prompt, open)) {
            return OptionalInt.empty();
        }
        for (int at = open + 1; at < prompt.length(); at++) {
            char c = prompt.charAt(at);
            int elision = elisionAt(prompt, at);
            if (elision > 0 && Blanks.is(prompt.charAt(at - 1))) {
                at += elision - 1;
            } else if (c == mark && mayClose(prompt, at) && !isPossessive(prompt, at, mark)) {
                return OptionalInt.of(at);
            } else if (c == prompt.charAt(open) && opensOnly(prompt, at)) {
                return OptionalInt.empty(); // a second quote begins, so the first mark was an apostrophe
            }
        }
        return OptionalInt.empty();
    }

    private static boolean mayOpen(String prompt, int at) {
        boolean wordBefore = at > 0 && isSpacedLetter(prompt.codePointBefore(at));
        boolean blankAfter = at + 1 >= prompt.length() || Blanks.is(prompt.charAt(at + 1));
        boolean and = at > 0 && AND.matcher(prompt).region(at, prompt.length()).lookingAt();
        return !wordBefore && !blankAfter && !and;
    }

    private static boolean mayClose(String prompt, int at) {
        boolean blankBefore = Blanks.is(prompt.charAt(at - 1));
        boolean wordAfter = at + 1 < prompt.length() && isSpacedLetter(prompt.codePointAt(at + 1));
        return !blankBefore && !wordAfter;
    }

    /** Whether the mark can do nothing but open: it stands after a blank and before a word. */
    private static boolean opensOnly(String prompt, int at) {
        return Blanks.is(prompt.charAt(at - 1)) && mayOpen(prompt, at);
    }

    /** The mark of a plural such as the boys' room, told by a later mark that can only be the closing one. */
    private static boolean isPossessive(String prompt, int at, char mark) {
        if (!looksPossessive(prompt, at)) {
            return false;
        }
        for (int later = at + 1; later < prompt.length(); later++) {
            if (prompt.charAt(later) == mark && mayClose(prompt, later)) {
                return !looksPossessive(prompt, later);
            }
            if (opensOnly(prompt, later) && "'‘".indexOf(prompt.charAt(later)) >= 0) {
                return false;
            }
        }
        return false;
    }

    private static boolean looksPossessive(String prompt, int at) {
        boolean plural = Character.toLowerCase(prompt.charAt(at - 1)) == 's';
        boolean wordFollows =
                at + 2 < prompt.length() && prompt.charAt(at + 1) == ' ' && Character.isLetter(prompt.charAt(at + 2));
        return plural && wordFollows;
    }

    private static int elisionAt(String prompt, int at) {
        Matcher matcher = ELISION.matcher(prompt).region(at, prompt.length());
        return matcher.lookingAt() ? matcher.end() - at : 0;
    }

    /** Letters and digits of scripts that put blanks between words; the others may touch a quote mark. */
    private static boolean isSpacedLetter(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                && !Character.isIdeographic(codePoint)
                && switch (Character.UnicodeScript.of(codePoint)) {
                    case HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, THAI -> false;
                    default -> true;
                };
    }
}
