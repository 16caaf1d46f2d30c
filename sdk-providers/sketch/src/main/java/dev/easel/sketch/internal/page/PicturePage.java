package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.type.Align;
import dev.easel.sketch.internal.type.Face;
import java.awt.Color;

/** A framed picture for a prompt that quotes nothing, with the prompt's first words as its caption. */
final class PicturePage implements Page {
    @Override
    public void compose(Sheet sheet) {
        Color ground = sheet.palette().paper();
        double margin = sheet.margin();
        sheet.brush().fill(sheet.box(), ground);
        sheet.picture(sheet.box().inset(margin * 0.7).aboveBottom(margin * 0.45));
        String caption =
                sheet.typesetter().drawable(sheet.brief().opening(), Face.TEXT).strip();
        if (!caption.isEmpty()) {
            Box line = sheet.box()
                    .bottom(margin * 1.15)
                    .inset(margin * 0.7, margin * 0.3)
                    .beforeRight(margin * 2.2);
            sheet.write(caption, Face.TEXT, line, 2 * sheet.unit(), Align.START, Align.CENTER, ground);
        }
    }
}
