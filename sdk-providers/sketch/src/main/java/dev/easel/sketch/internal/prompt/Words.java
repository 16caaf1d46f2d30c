package dev.easel.sketch.internal.prompt;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for words that tell what a prompt is about, in any case and several languages. */
final class Words {
    /** Where a word stands that is not there. */
    static final int NOWHERE = Integer.MAX_VALUE;

    private Words() {}

    static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Where the first of the words stands in the text, or {@link #NOWHERE}. */
    static int firstIn(String text, Pattern words) {
        Matcher matcher = words.matcher(text);
        return matcher.find() ? matcher.start() : NOWHERE;
    }
}
