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
    private static final double WIDE_SHARE = 0.52;
    private static final double PAD = 6;

    @Override
    public void compose(Sheet sheet) {
        double u = sheet.unit();
        Color table = sheet.palette().second();
        Color paper = sheet.palette().paper();
        sheet.brush().fill(sheet.box(), table);
        Box room = room(sheet);
        double code = 14 * u;
        Box print = room.inset(PAD * u).aboveBottom(code);
        Stack stack = Stack.fit(sheet, print, Face.BOLD, 11 * u, 9 * u, ListStyle.priced(sheet, 5.4 * u, paper));
        double height = Math.min(room.h(), stack.height() + code + 2 * PAD * u);
        Box slip = new Box(room.x(), room.y() + (wide(sheet) ? 0.5 : 1) * (room.h() - height), room.w(), height);
        sheet.picture(
                wide(sheet)
                        ? Split.beside(sheet, WIDE_SHARE).picture()
                        : sheet.box().top(slip.y() - sheet.box().y() + 5 * u));
        sheet.brush()
                .fill(
                        torn(new Box(slip.x() + u, slip.y() + u, slip.w(), slip.h()), 1.7 * u),
                        Palette.mix(table, sheet.palette().ink(), 0.4));
        sheet.brush().fill(torn(slip, 1.7 * u), paper);
        print(sheet, stack, slip.inset(PAD * u), code, paper);
    }

    /** Where the slip may lie: beside the picture, or over its lower part. */
    private static Box room(Sheet sheet) {
        double u = sheet.unit();
        if (wide(sheet)) {
            Box panel = Split.beside(sheet, WIDE_SHARE).text();
            return panel.inset(Math.max(5 * u, (panel.w() - 92 * u) / 2), 7 * u);
        }
        double width = Math.min(sheet.box().w() - 18 * u, 86 * u);
        return new Box(
                sheet.box().centerX() - width / 2,
                sheet.box().atY(0.2),
                width,
                sheet.box().h() * 0.8 - 8 * u);
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

    private static void print(Sheet sheet, Stack stack, Box room, double code, Color paper) {
        double u = sheet.unit();
        Color ink = sheet.palette().textOn(paper);
        Box gap = stack.draw(room.aboveBottom(code), Align.CENTER, Align.START);
        if (gap.h() > 0) {
            dashes(sheet, gap, gap.atY(0.5), ink);
        }
        if (sheet.full()) {
            dashes(sheet, room, room.bottom() - code + 4 * u, ink);
            bars(sheet, room.bottom(code - 8 * u).inset(room.w() * 0.2, 0), ink);
        }
    }

    private static void dashes(Sheet sheet, Box across, double y, Color ink) {
        double u = sheet.unit();
        sheet.brush().dashes(across.x(), y, across.right(), y, ink, 0.35 * u, 1.4 * u);
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

    private static boolean wide(Sheet sheet) {
        return sheet.box().ratio() >= 0.95;
    }
}
