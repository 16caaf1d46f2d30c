package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.prompt.Copy;
import dev.easel.sketch.internal.type.Align;
import dev.easel.sketch.internal.type.Block;
import dev.easel.sketch.internal.type.Face;
import dev.easel.sketch.internal.type.Fitter;
import dev.easel.sketch.internal.type.Paragraph;
import java.awt.Color;

/** A cloth that hangs from a rod; short East Asian text runs down it. */
final class Banner {
    private static final int LONGEST_COLUMN = 7;

    private Banner() {}

    static void hang(Sheet sheet, Box place, String text) {
        Paragraph paragraph = sheet.typesetter().paragraph(text, Face.BOLD);
        if (runsDown(text)) {
            double width = Math.min(place.w(), place.h() / (text.length() + 0.6) * 1.5);
            Box cloth = place.right(width);
            draw(sheet, cloth, Fitter.fitColumn(paragraph, cloth.w() * 0.66, cloth.h() * 0.84, cloth.w() * 0.66));
        } else {
            double room = place.h() * 0.8;
            Block block = Fitter.fit(paragraph, place.w() * 0.8, room * 0.68, room * 0.34, sheet.unit() * 2);
            draw(sheet, place.right(place.w()).top(Math.min(place.h(), block.height() + room * 0.4)), block);
        }
    }

    private static void draw(Sheet sheet, Box cloth, Block block) {
        Color color = sheet.palette().paper();
        double u = sheet.unit();
        sheet.brush()
                .line(
                        cloth.x() - u,
                        cloth.y(),
                        cloth.right() + u,
                        cloth.y(),
                        sheet.palette().ink(),
                        0.7 * u);
        sheet.brush().fill(cloth, color);
        sheet.brush().fill(cloth.bottom(0.9 * u), sheet.palette().accent());
        sheet.lettering()
                .place(
                        block,
                        cloth.aboveBottom(0.9 * u),
                        Align.CENTER,
                        Align.CENTER,
                        sheet.palette().textOn(color),
                        color);
    }

    private static boolean runsDown(String text) {
        return text.length() <= LONGEST_COLUMN
                && Copy.letters(text) == 2 * text.length()
                && text.indexOf('ー') < 0
                && text.codePoints().allMatch(Character::isLetter);
    }
}
