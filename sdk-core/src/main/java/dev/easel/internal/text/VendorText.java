package dev.easel.internal.text;

/** Makes text from outside fit to be shown: without control and bidirectional characters, in one line, not too long. */
public final class VendorText {

    /** How much of a message is shown, in characters. */
    public static final int MESSAGE = 2048;

    private VendorText() {}

    /** The text as a message may show it. */
    public static String shown(String text) {
        return shown(text, MESSAGE);
    }

    /** The text as a message may show it, cut to a length. */
    public static String shown(String text, int most) {
        StringBuilder clean = new StringBuilder(Math.min(text.length(), most));
        int at = 0;
        while (at < text.length() && clean.length() < most) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            append(clean, c);
        }
        return at < text.length() ? clean.append('…').toString() : clean.toString();
    }

    private static void append(StringBuilder clean, int c) {
        if (c == '\n' || c == '\r' || c == '\t' || Character.getType(c) == Character.LINE_SEPARATOR) {
            clean.append(' ');
        } else if (!isHidden(c)) {
            clean.appendCodePoint(c);
        }
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
