package dev.easel.request;

/** Care for text in any script. */
final class Text {

    private static final char REPLACEMENT = '\uFFFD';

    private Text() {}

    /** The same text with each half of a broken surrogate pair replaced by U+FFFD. */
    static String withoutLoneSurrogates(String text) {
        int bad = indexOfLoneSurrogate(text, 0);
        if (bad < 0) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text);
        for (; bad >= 0; bad = indexOfLoneSurrogate(text, bad + 1)) {
            clean.setCharAt(bad, REPLACEMENT);
        }
        return clean.toString();
    }

    private static int indexOfLoneSurrogate(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }

    /** At most so many characters of the beginning, never half a character. */
    static String firstWords(String text, int length) {
        if (text.codePointCount(0, text.length()) <= length) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, length)) + "…";
    }
}
