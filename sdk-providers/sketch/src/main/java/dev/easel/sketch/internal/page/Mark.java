package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.type.Align;
import dev.easel.sketch.internal.type.Block;
import dev.easel.sketch.internal.type.Face;

/** The word that says what this is: no model made it. A slip of paper in the margin, lower right. */
final class Mark {
    private Mark() {}

    static void draw(Sheet sheet) {
        double u = sheet.unit();
        double margin = sheet.margin();
        Box strip = sheet.box()
                .bottom(margin)
                .beforeRight(margin * 0.5)
                .aboveBottom(margin * 0.28)
                .belowTop(margin * 0.28);
        Block word = sheet.fit("sketch", Face.TEXT, strip, 1.9 * u);
        double width = word.width() + 2.2 * u;
        Box slip = strip.right(width);
        sheet.brush().round(slip, slip.h() / 2, sheet.palette().paper());
        sheet.lettering()
                .place(
                        word,
                        slip,
                        Align.CENTER,
                        Align.CENTER,
                        sheet.palette().ink(),
                        sheet.palette().paper());
    }
}
