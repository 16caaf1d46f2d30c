package dev.easel.sketch.internal.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.sketch.internal.ink.Box;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class FitterProperties {
    private final Typesetter typesetter = new Typesetter();

    @Property(tries = 150)
    void linesFollowEachOtherWithoutLossOrChange(
            @ForAll("texts") String text, @ForAll @DoubleRange(min = 0.5, max = 30) double width) {
        Wrapped wrapped = typesetter.paragraph(text, Face.TEXT).wrap(width);

        int at = 0;
        for (Span line : wrapped.lines()) {
            assertEquals(at, line.start());
            assertTrue(line.end() > at);
            assertTrue(text.substring(line.bareEnd(text), line.end()).isBlank(), "only blanks hang over the end");
            at = line.end();
        }
        assertEquals(text.length(), at);
    }

    @Property(tries = 150)
    void noLineIsWiderThanItsRoomUnlessItIsOneCharacter(
            @ForAll("texts") String text, @ForAll @DoubleRange(min = 0.5, max = 30) double width) {
        Wrapped wrapped = typesetter.paragraph(text, Face.TEXT).wrap(width);

        for (Span line : wrapped.lines()) {
            double used = typesetter.set(line.in(text), Face.TEXT).advance();
            boolean single = Characters.of(line.in(text)).size() <= 1;
            // Kerning is only known once the line is set; its size then has the last word.
            assertTrue(single || used <= width + 0.15, () -> line.in(text) + " " + used + " > " + width);
        }
    }

    @Example
    void anArabicWordIsCutByTheFormsThatItsLettersTakeThere() {
        double room = 0.86;
        typesetter.paragraph("قهوة،", Face.TEXT).wrap(room).lines().stream()
                .map(line -> line.in("قهوة،"))
                .filter(line -> Characters.of(line).size() > 1)
                .forEach(line -> assertTrue(typesetter.set(line, Face.TEXT).advance() <= room, line));
    }

    @Property(tries = 150)
    void fittedTextIsWholeAndInsideOfItsBox(
            @ForAll("texts") String text,
            @ForAll @DoubleRange(min = 20, max = 600) double width,
            @ForAll @DoubleRange(min = 20, max = 600) double height,
            @ForAll Face face) {
        Box box = new Box(100, 50, width, height);

        Block block = Fitter.fit(typesetter.paragraph(text, face), width, height, 90, 12);

        String drawn = String.join("", block.lines().stream().map(SetLine::text).toList());
        assertEquals(text.replaceAll("\\s", ""), drawn.replaceAll("\\s", ""));
        for (Align align : Align.values()) {
            Box ink = Box.of(block.in(box, align, align).getBounds2D());
            assertTrue(box.holds(ink, 0.01), () -> text + " " + ink + " not in " + box);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> latin = Arbitraries.of(
                "Blue",
                "Plate",
                "Diner",
                "of",
                "the",
                "day",
                "$5",
                "Ünïcode,",
                "Donaudampfschifffahrt",
                "Ελλάδα",
                "ночь");
        Arbitrary<String> asian = Arbitraries.of("東京", "ラーメン", "営業中。", "「本日」", "카페", "봄날", "合計", "9,000円");
        Arbitrary<String> others = Arbitraries.of("مرحبا", "قهوة،", "שלום", "24₪", "क्षितिज", "राष्ट्रीयकरण");
        return Arbitraries.oneOf(latin, asian, others)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .flatMap(words -> Arbitraries.of(" ", "  ", "").map(between -> String.join(between, words)));
    }
}
