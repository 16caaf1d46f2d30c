package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.type.Align;
import dev.easel.sketch.internal.type.Face;
import java.awt.Color;

/** A menu card: name of the house, an ornament, and what it serves with prices. */
final class MenuPage implements Page {
    @Override
    public void compose(Sheet sheet) {
        Color ground = sheet.palette().paper();
        sheet.brush().fill(sheet.box(), ground);
        double u = sheet.unit();
        double edge = sheet.margin() * 0.85;
        double pad = edge + sheet.margin() * 0.8;
        Split split = Split.of(sheet, Split.share(sheet, sheet.wide() ? 0.5 : 0.56, 0.76));
        ListStyle style = ListStyle.priced(sheet, 5.6 * u, ground);
        Stack stack = Stack.fit(sheet, split.text().inset(pad), Face.DISPLAY, 15 * u, 8.4 * u, style);
        split = split.shrunkTo(sheet, stack.height() + 2 * pad + 2 * u);
        sheet.picture(split.picture());
        if (sheet.full()) {
            frame(sheet, split.text().inset(edge));
        }
        Box gap = stack.draw(split.text().inset(pad), Align.CENTER, Align.CENTER);
        Ornament.divider(sheet, gap, 0.6, sheet.palette().second());
    }

    private static void frame(Sheet sheet, Box box) {
        Color line = sheet.palette().second();
        sheet.brush().line(box.shape(), line, sheet.unit() * 0.35);
        sheet.brush().line(box.inset(sheet.unit() * 0.9).shape(), line, sheet.unit() * 0.15);
    }
}
