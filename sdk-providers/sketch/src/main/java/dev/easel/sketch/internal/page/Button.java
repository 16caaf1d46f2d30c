package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.type.Align;
import dev.easel.sketch.internal.type.Block;
import dev.easel.sketch.internal.type.Face;
import java.awt.Color;

/** A button with its label, or with an arrow where there is none. */
final class Button {
    private Button() {}

    /** Draws it where the strip begins, as wide as the label needs. */
    static void draw(Sheet sheet, Box strip, String label) {
        Color fill = sheet.palette().accent();
        if (label.isEmpty()) {
            Box pill = sheet.leading(strip, strip.h() * 2.4);
            sheet.brush().round(pill, pill.h() / 2, fill);
            arrow(sheet, pill, sheet.palette().textOn(fill));
            return;
        }
        double pad = strip.h() * 0.6;
        Block text = sheet.fit(label, Face.BOLD, strip.inset(pad, strip.h() * 0.24), strip.h() * 0.46);
        Box pill = sheet.leading(strip, text.width() + 2 * pad);
        sheet.brush().round(pill, pill.h() / 2, fill);
        sheet.lettering()
                .place(text, pill, Align.CENTER, Align.CENTER, sheet.palette().textOn(fill), fill);
    }

    private static void arrow(Sheet sheet, Box pill, Color color) {
        int on = sheet.rightToLeft() ? -1 : 1;
        double tip = pill.centerX() + on * pill.w() * 0.16;
        double y = pill.centerY();
        double head = pill.h() * 0.19;
        double pen = pill.h() * 0.07;
        sheet.brush().line(tip - on * pill.w() * 0.32, y, tip, y, color, pen);
        sheet.brush().line(tip - on * head, y - head, tip + on * pen * 0.35, y + pen * 0.35, color, pen);
        sheet.brush().line(tip - on * head, y + head, tip + on * pen * 0.35, y - pen * 0.35, color, pen);
    }
}
