package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.prompt.Copy;
import dev.easel.sketch.internal.type.Align;
import dev.easel.sketch.internal.type.Block;
import dev.easel.sketch.internal.type.Face;
import java.awt.Color;

/** A menu card: name of the house, an ornament, and what it serves with prices. */
final class MenuPage implements Page {
    @Override
    public void compose(Sheet sheet) {
        Color ground = sheet.palette().paper();
        sheet.brush().fill(sheet.box(), ground);
        Split split = Split.of(sheet, Split.share(sheet, sheet.wide() ? 0.5 : 0.54, 0.72));
        sheet.picture(split.picture());
        Box room = split.text().inset(sheet.margin() * 1.2, sheet.margin());
        if (sheet.full()) {
            frame(sheet, split.text().inset(sheet.margin() * 0.42));
        }
        text(sheet, room.belowTop(sheet.margin() * 0.4).aboveBottom(sheet.margin() * 0.5), ground);
    }

    private static void frame(Sheet sheet, Box box) {
        Color line = sheet.palette().second();
        sheet.brush().line(box.shape(), line, sheet.unit() * 0.35);
        sheet.brush().line(box.inset(sheet.unit() * 0.9).shape(), line, sheet.unit() * 0.15);
    }

    private static void text(Sheet sheet, Box room, Color ground) {
        Copy copy = sheet.brief().copy();
        double share = copy.rows().isEmpty() ? 1 : copy.rows().size() <= 4 ? 0.4 : copy.rows().size() <= 9 ? 0.28 : 0.2;
        Box head = room.top(room.h() * share);
        Align down = copy.rows().isEmpty() ? Align.CENTER : Align.START;
        Block name = sheet.write(copy.headline(), Face.DISPLAY, head, 15 * sheet.unit(), Align.CENTER, down, ground);
        if (!copy.rows().isEmpty()) {
            double below = room.y() + name.height() + 4.2 * sheet.unit();
            Ornament.divider(sheet, room.centerX(), below, room.w() * 0.6, sheet.palette().second());
            Box list = room.belowTop(below - room.y() + 4.2 * sheet.unit());
            new Listing(sheet, ListStyle.priced(sheet, 5.4 * sheet.unit(), ground)).draw(copy.rows(), list);
        }
    }
}
