package dev.easel.sketch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.sketch.internal.type.Placed;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Arabic and Hebrew pages begin at the right. */
class RightToLeftTest {

    private static List<Placed> texts(String prompt) {
        return new SketchPainter()
                .proof(Drawings.of(prompt, 768, 512, 0, 0, Detail.LOW, false))
                .texts();
    }

    private static Placed find(List<Placed> texts, String text) {
        return texts.stream()
                .filter(placed -> placed.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not among " + texts));
    }

    @Test
    void aPriceStandsLeftOfItsNameInHebrewAndRightOfItInEnglish() {
        List<Placed> hebrew = texts("תפריט «קפה השכונה», «הפוך 14 ₪», «עוגת גבינה 28 ₪»");
        List<Placed> english = texts("A menu «Corner Café», «Latte $4», «Cheesecake $8»");

        assertTrue(find(hebrew, "14 ₪").bounds().right()
                < find(hebrew, "הפוך").bounds().x());
        assertTrue(find(english, "$4").bounds().x()
                > find(english, "Latte").bounds().right());
    }

    @Test
    void linesEndAtOneEdgeInArabicAndBeginAtOneInEnglish() {
        List<Placed> arabic =
                texts("hero «المدرسة», «سجّل قبل يونيو», «من الصف الأول إلى الصف السادس في كل يوم», «الآن»");
        List<Placed> english =
                texts("hero «School», «Apply by June», «For all grades from one to six every day», «Now»");

        assertTrue(spread(arabic, true) < 2 && spread(arabic, false) > 20);
        assertTrue(spread(english, false) < 2 && spread(english, true) > 20);
    }

    /** How far apart the edges of the two lines below the headline are. */
    private static double spread(List<Placed> texts, boolean right) {
        Placed one = texts.get(1);
        Placed other = texts.get(2);
        return Math.abs(
                right
                        ? one.bounds().right() - other.bounds().right()
                        : one.bounds().x() - other.bounds().x());
    }

    @Test
    void theFirstColumnIsTheRightOne() {
        List<Placed> arabic = texts("infographic «الماء», «واحد», «اثنان», «ثلاثة»");

        assertTrue(find(arabic, "واحد").bounds().x()
                > find(arabic, "اثنان").bounds().x());
        assertTrue(find(arabic, "اثنان").bounds().x()
                > find(arabic, "ثلاثة").bounds().x());
    }
}
