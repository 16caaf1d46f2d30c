package dev.easel.sketch.internal.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.sketch.internal.ink.Box;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypesetterTest {
    private final Typesetter typesetter = new Typesetter();

    @ParameterizedTest
    @EnumSource(Face.class)
    void nineScriptsAndCommonSignsAreDrawn(Face face) {
        typesetter.set("Ünïcode Łódź Ếß Ελληνικά ώΐ Кириллица ёїђ", face);
        typesetter.set("汉字漢字 東京ラーメン ひらがな 한국어 뷁", face);
        typesetter.set("العربية فارسی پژچگ أهلاً وسهلاً، ١٢٣؟ עברית שָׁלוֹם", face);
        typesetter.set("हिन्दी क्षत्रिय राष्ट्र ज्ञान १२३।", face);
        typesetter.set("€ £ ¥ ₩ ₽ ₺ – — … “ ” « » → ★ ♥ ☕ ① ✓ 「」、。！", face);

        assertEquals(List.of(), typesetter.missing());
    }

    @Test
    void characterThatNoFontHasIsReportedOnceAndDrawnAsABox() {
        SetLine line = typesetter.set("a😀b😀𒀀", Face.TEXT);

        assertEquals(List.of("😀", "𒀀"), typesetter.missing());
        assertTrue(line.ink().w() > typesetter.set("ab", Face.TEXT).ink().w() + 1.5, "three boxes take room");
        assertTrue(typesetter.set("😀", Face.TEXT).ink().h() > 0.5, "a box is visible");
    }

    @Test
    void characterWithoutAShapeIsNotMissing() {
        typesetter.set("a\u200db\ufe0f\u00ad\u0007", Face.TEXT);

        assertEquals(List.of(), typesetter.missing());
    }

    @Test
    void anEmojiOfSeveralSignsIsOneCharacterThatIsMissing() {
        typesetter.set("👨‍👩‍👧 🇫🇷", Face.TEXT);

        assertEquals(List.of("👨‍👩‍👧", "🇫🇷"), typesetter.missing());
    }

    @Test
    void arabicLettersTakeTheirJoinedForms() {
        assertTrue(advance("ببب") < 3 * advance("ب") * 0.9);
        assertEquals(3 * advance("ر"), advance("ررر"), 0.05, "a letter that joins nothing keeps its form");
    }

    @Test
    void devanagariSyllablesAreShaped() {
        assertTrue(advance("क्ष") < (advance("क") + advance("ष")) * 0.8, "two letters become one sign");
        assertTrue(advance("कि") > advance("क") * 1.1, "a vowel before its letter takes room");
    }

    @Test
    void punctuationStandsWhereItsDirectionEnds() {
        assertTrue(beginsWithMark(contours("שלום!")), "a Hebrew line ends at the left");
        assertFalse(beginsWithMark(contours("γεια!")), "a Greek line ends at the right");
    }

    @Test
    void aLineThatBeginsWithLatinKeepsTheDirectionOfItsParagraph() {
        Paragraph paragraph = typesetter.paragraph("שלום עולם iPhone!", Face.TEXT);

        assertTrue(beginsWithMark(contours(paragraph.set(new Span(10, 17)))));
    }

    /** Whether an exclamation mark is what stands at the far left. */
    private boolean beginsWithMark(List<Box> contours) {
        double stem = contours("!").stream().mapToDouble(Box::w).max().orElseThrow();
        double left = Math.max(contours.get(0).w(), contours.get(1).w());
        return Math.abs(stem - left) < 1e-4;
    }

    private double advance(String text) {
        return typesetter.set(text, Face.TEXT).advance();
    }

    private List<Box> contours(String text) {
        return contours(typesetter.set(text, Face.TEXT));
    }

    /** The closed shapes of a line, from left to right. */
    private static List<Box> contours(SetLine line) {
        List<Box> contours = new ArrayList<>();
        Path2D.Double shape = new Path2D.Double();
        double[] at = new double[6];
        for (PathIterator path = line.outline().getPathIterator(null, 0.001); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> shape.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> shape.lineTo(at[0], at[1]);
                default -> {
                    contours.add(Box.of(shape.getBounds2D()));
                    shape.reset();
                }
            }
        }
        contours.sort(Comparator.comparingDouble(Box::x));
        return contours;
    }

    @Test
    void drawableLeavesOutWhatNoFontHas() {
        assertEquals("cat  東京", typesetter.drawable("cat 😀 東京", Face.TEXT));
        assertEquals(List.of(), typesetter.missing());
    }

    @Test
    void eastAsianTextIsHeavierInAHeavyFace() {
        assertTrue(area("東", Face.BOLD) > 1.05 * area("東", Face.TEXT));
    }

    @Test
    void marksCombineWithTheirLetter() {
        double plain = typesetter.set("e", Face.TEXT).advance();

        assertEquals(plain, typesetter.set("e\u0301", Face.TEXT).advance(), 0.01);
    }

    private double area(String text, Face face) {
        var outline = new java.awt.geom.Area(typesetter.set(text, face).outline());
        int inside = 0;
        for (double x = 0; x < 1; x += 0.004) {
            for (double y = -1; y < 0.3; y += 0.004) {
                inside += outline.contains(x, y) ? 1 : 0;
            }
        }
        return inside;
    }
}
