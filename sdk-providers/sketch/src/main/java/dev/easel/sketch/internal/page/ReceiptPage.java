package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Dice;
import dev.easel.sketch.internal.ink.Palette;
import dev.easel.sketch.internal.type.Align;
import dev.easel.sketch.internal.type.Face;
import java.awt.Color;
import java.awt.geom.Path2D;

/** A slip from the till that lies on the picture: name, lines with prices, a bar code, a torn edge. */
final class ReceiptPage implements Page {
    @Override
    public void compose(Sheet sheet) {
        double u = sheet.unit();
        Split split = Split.of(sheet, sheet.wide() ? 0.52 : 0.7);
        Color table = sheet.palette().second();
        sheet.brush().fill(sheet.box(), table);
        sheet.picture(split.picture());
        Box slip = slip(sheet, split);
        Color paper = sheet.palette().paper();
        sheet.brush().fill(torn(new Box(slip.x() + u, slip.y() + u, slip.w(), slip.h()), 1.7 * u), Palette.mix(table, sheet.palette().ink(), 0.3));
        sheet.brush().fill(torn(slip, 1.7 * u), paper);
        print(sheet, slip.inset(5.5 * u, 6 * u), paper);
    }

    /** The slip reaches over the picture's edge where the sheet is high. */
    private static Box slip(Sheet sheet, Split split) {
        double u = sheet.unit();
        if (sheet.wide()) {
            return split.text().inset(Math.max(8 * u, (split.text().w() - 92 * u) / 2), 6 * u);
        }
        double width = Math.min(sheet.box().w() - 20 * u, 84 * u);
        Box text = sheet.box().bottom(sheet.box().h() * 0.76);
        return new Box(sheet.box().centerX() - width / 2, text.y(), width, text.h() - 8 * u);
    }

    private static Path2D torn(Box box, double tooth) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(box.x(), box.y());
        path.lineTo(box.right(), box.y());
        path.lineTo(box.right(), box.bottom());
        int teeth = (int) Math.round(box.w() / (2 * tooth));
        double step = box.w() / teeth;
        for (int i = 0; i < teeth; i++) {
            path.lineTo(box.right() - (i + 0.5) * step, box.bottom() - tooth);
            path.lineTo(box.right() - (i + 1) * step, box.bottom());
        }
        path.closePath();
        return path;
    }

    private static void print(Sheet sheet, Box room, Color paper) {
        double u = sheet.unit();
        Color ink = sheet.palette().textOn(paper);
        double code = sheet.full() ? 13 * u : 0;
        Box rest = room.aboveBottom(code);
        ListStyle style = ListStyle.priced(sheet, 5.2 * u, paper);
        Stack stack = Stack.fit(sheet, rest, Face.BOLD, 11 * u, 9 * u, style);
        Box gap = stack.draw(rest, Align.CENTER, Align.CENTER);
        if (gap.h() > 0) {
            sheet.brush().dashes(gap.x(), gap.atY(0.5), gap.right(), gap.atY(0.5), ink, 0.35 * u, 1.4 * u);
        }
        if (code > 0) {
            bars(sheet, room.bottom(7.5 * u).inset(room.w() * 0.2, 0), ink);
            sheet.brush().dashes(room.x(), room.bottom() - 10.5 * u, room.right(), room.bottom() - 10.5 * u, ink, 0.35 * u, 1.4 * u);
        }
    }

    private static void bars(Sheet sheet, Box box, Color ink) {
        Dice dice = sheet.dice().fork("bars");
        double u = sheet.unit();
        for (double x = box.x(); x < box.right(); ) {
            double width = dice.between(0.3, 1.1) * u;
            sheet.brush().fill(new Box(x, box.y(), Math.min(width, box.right() - x), box.h()), ink);
            x += width + dice.between(0.4, 1) * u;
        }
    }
}
