package dev.easel.sketch.internal.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
    private final Typesetter typesetter = new Typesetter();

    @Test
    void wordsStayWhole() {
        assertEquals(List.of("Pie", "of", "the", "day"), lines("Pie of the day", 2.6));
    }

    @Test
    void chineseAndJapaneseBreakAnywhere() {
        assertEquals(List.of("本日営業", "中止"), lines("本日営業中止", 4.4));
    }

    @Test
    void noLineBeginsWithClosingPunctuationOrEndsWithAnOpeningMark() {
        String text = "本日、営業中。「東京」のラーメン、あります！（夜）";
        for (double width = 5; width < 12; width += 0.1) {
            for (String line : lines(text, width)) {
                assertFalse("、。」！）ー".indexOf(line.charAt(0)) >= 0, line);
                assertFalse("「（".indexOf(line.charAt(line.length() - 1)) >= 0, line);
            }
        }
    }

    @Test
    void koreanBreaksBetweenWordsOnly() {
        assertEquals(List.of("따뜻한", "아메리카노", "4,500원"), lines("따뜻한 아메리카노 4,500원", 6));
    }

    @Test
    void numbersStayWithWhatTheyCount() {
        assertEquals(List.of("Open", "6–14"), lines("Open 6–14", 3.2));
        assertEquals(List.of("ラーメン", "900円"), lines("ラーメン 900円", 4.5));
    }

    @Test
    void lineEndsOfTheTextAreKept() {
        assertEquals(List.of("one", "two three"), lines("one\ntwo three", 30));
    }

    @Test
    void wordWiderThanTheLineIsCut() {
        Wrapped wrapped =
                typesetter.paragraph("Donaudampfschifffahrt", Face.TEXT).wrap(4);

        assertTrue(wrapped.cut());
        assertTrue(wrapped.lines().size() > 2);
    }

    private List<String> lines(String text, double width) {
        return typesetter.paragraph(text, Face.TEXT).wrap(width).lines().stream()
                .map(line -> line.in(text))
                .toList();
    }
}
