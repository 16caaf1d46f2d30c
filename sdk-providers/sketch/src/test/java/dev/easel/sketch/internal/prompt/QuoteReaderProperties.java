package dev.easel.sketch.internal.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuoteReaderProperties {
    @Property
    void textBetweenTwoMarksComesBackVerbatim(@ForAll("texts") String text, @ForAll("marks") String marks) {
        String prompt = "a sign with " + marks.charAt(0) + text + marks.charAt(1) + ", drawn in ink";

        assertEquals(
                List.of(text),
                QuoteReader.read(prompt).stream().map(Quote::text).toList());
    }

    @Property
    void noPromptBreaksTheReaderAndQuotesNeverOverlap(@ForAll("wild") String prompt) {
        int end = 0;
        for (Quote quote : QuoteReader.read(prompt)) {
            assertTrue(quote.start() >= end && quote.end() > quote.start() && quote.end() <= prompt.length());
            assertTrue(prompt.substring(quote.start(), quote.end()).contains(quote.text()));
            end = quote.end();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("abcXYZ0189 $%&.,;:!?äéßΩжД営業中카페")
                .ofMinLength(1)
                .ofMaxLength(40)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of("''", "\"\"", "“”", "‘’", "«»", "„“", "‹›", "「」", "『』", "《》");
    }

    @Provide
    Arbitrary<String> wild() {
        return Arbitraries.strings()
                .withChars("'\"“”‘’«»„「」 asn9.营\ud83d\ude00")
                .ofMaxLength(40);
    }
}
