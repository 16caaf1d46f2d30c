package dev.easel.sketch.internal.prompt;

/** Blanks as a typographer sees them: the no-break spaces of French quotes count too, as the JDK's own strip does not. */
public final class Blanks {
    private Blanks() {}

    public static boolean is(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && is(text.charAt(start))) {
            start++;
        }
        while (end > start && is(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
