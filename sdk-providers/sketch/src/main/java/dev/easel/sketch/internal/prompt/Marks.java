package dev.easel.sketch.internal.prompt;

import java.util.Map;
import java.util.OptionalInt;

/** Marks that come in pairs of two different characters, and so may hold further pairs of their kind. */
final class Marks {
    /** Opening mark to all that may close it: German closes with the mark that opens in English. */
    private static final Map<Character, String> PAIRS = Map.ofEntries(
            Map.entry('“', "”"),
            Map.entry('„', "“”"),
            Map.entry('”', "”"),
            Map.entry('«', "»"),
            Map.entry('»', "«"),
            Map.entry('‹', "›"),
            Map.entry('「', "」"),
            Map.entry('『', "』"),
            Map.entry('《', "》"),
            Map.entry('〈', "〉"),
            Map.entry('＂', "＂"));

    private Marks() {}

    static OptionalInt closing(String prompt, int open) {
        char mark = prompt.charAt(open);
        String closing = PAIRS.getOrDefault(mark, "");
        int depth = 0;
        for (int at = open + 1; at < prompt.length() && !closing.isEmpty(); at++) {
            char c = prompt.charAt(at);
            if (closing.indexOf(c) >= 0) {
                if (depth == 0) {
                    return OptionalInt.of(at);
                }
                depth--;
            } else if (c == mark) {
                depth++;
            }
        }
        return OptionalInt.empty();
    }
}
