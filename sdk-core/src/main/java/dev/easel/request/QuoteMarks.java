package dev.easel.request;

import java.util.List;
import java.util.function.Predicate;

/** Quotation marks around a literal text. */
final class QuoteMarks {

    /** Best known first. Single ones are left out: they look like apostrophes. */
    private static final List<String> PAIRS = List.of("\"\"", "“”", "«»", "「」", "『』", "‹›", "《》", "〈〉", "＂＂");

    private QuoteMarks() {}

    /**
     * The text in quotation marks that end where it ends.
     *
     * @param said all that stands in the prompt; marks that occur there are taken only if there are no others
     */
    static String of(String text, String said) {
        String pair = firstFreeOf(said, firstFreeOf(text, PAIRS.get(0)));
        return pair.charAt(0) + text + pair.charAt(1);
    }

    private static String firstFreeOf(String text, String otherwise) {
        Predicate<String> free = pair -> text.indexOf(pair.charAt(0)) < 0 && text.indexOf(pair.charAt(1)) < 0;
        return PAIRS.stream().filter(free).findFirst().orElse(otherwise);
    }
}
