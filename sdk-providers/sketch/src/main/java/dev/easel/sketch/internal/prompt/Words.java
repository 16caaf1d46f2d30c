package dev.easel.sketch.internal.prompt;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that tell what a prompt is about, in any case and several languages. Immutable. */
final class Words {
    private final Pattern pattern;

    Words(String pattern) {
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Where the first of the words stands in the text. */
    OptionalInt firstIn(String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? OptionalInt.of(matcher.start()) : OptionalInt.empty();
    }

    boolean isIn(String text) {
        return pattern.matcher(text).find();
    }
}
