package dev.easel.sketch.internal.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypesetterTest {
    private final Typesetter typesetter = new Typesetter();

    @ParameterizedTest
    @EnumSource(Face.class)
    void sixScriptsAndCommonSignsAreDrawn(Face face) {
        typesetter.set("Ünïcode Łódź Ếß Ελληνικά ώΐ Кириллица ёїђ", face);
        typesetter.set("汉字漢字 東京ラーメン ひらがな 한국어 뷁", face);
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
