package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Dice;
import dev.easel.sketch.internal.ink.Palette;
import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;

/** Small charts without numbers: a ring, bars, a curve. Their values are made up, as a wireframe's are. */
final class Chart {
    private Chart() {}

    static void draw(Sheet sheet, Box room, int number, Color ink, Color ground) {
        double edge = Math.min(room.w(), room.h());
        Box box = sheet.leading(room.bottom(edge), Math.min(room.w(), edge * (number % 3 == 0 ? 1 : 1.7)));
        Dice dice = sheet.dice().fork("chart" + number);
        Color faint = Palette.mix(ground, ink, 0.28);
        switch (number % 3) {
            case 0 -> ring(sheet, box, dice, ink, faint);
            case 1 -> bars(sheet, box, dice, ink, faint);
            default -> curve(sheet, box, dice, ink, faint);
        }
    }

    private static void ring(Sheet sheet, Box box, Dice dice, Color ink, Color faint) {
        double pen = box.h() * 0.17;
        double r = (box.h() - pen) / 2;
        double x = box.x() + box.h() / 2;
        double share = dice.between(0.55, 0.85);
        sheet.brush().ring(x, box.centerY(), r, faint, pen);
        Arc2D part = new Arc2D.Double(x - r, box.centerY() - r, 2 * r, 2 * r, 90, -360 * share, Arc2D.OPEN);
        sheet.brush().line(part, ink, pen);
        if (sheet.fine()) {
            sheet.brush().disc(x, box.centerY(), box.h() * 0.06, ink);
        }
    }

    private static void bars(Sheet sheet, Box box, Dice dice, Color ink, Color faint) {
        int count = 5;
        double step = box.w() / count;
        for (int i = 0; i < count; i++) {
            double height = box.h() * (0.3 + 0.13 * i + dice.between(0, 0.16));
            Box bar = new Box(box.x() + i * step, box.bottom() - height, step * 0.68, height);
            sheet.brush().fill(bar, i == count - 1 || (sheet.full() && i == 2) ? ink : faint);
        }
    }

    private static void curve(Sheet sheet, Box box, Dice dice, Color ink, Color faint) {
        Path2D.Double line = new Path2D.Double();
        double[] heights = {0.25, 0.25 + dice.between(0.05, 0.2), 0.4, 0.5 + dice.between(0.05, 0.25), 0.94};
        double pen = box.h() * 0.06;
        Box inner = box.inset(pen);
        for (int i = 0; i < heights.length; i++) {
            double x = inner.atX(i / (heights.length - 1.0));
            double y = inner.atY(1 - heights[i]);
            if (i == 0) {
                line.moveTo(x, y);
            } else {
                line.lineTo(x, y);
            }
        }
        Path2D.Double area = new Path2D.Double(line);
        area.lineTo(inner.right(), box.bottom());
        area.lineTo(inner.x(), box.bottom());
        area.closePath();
        sheet.brush().fill(area, faint);
        sheet.brush().line(line, ink, pen);
        if (sheet.full()) {
            sheet.brush().disc(inner.right(), inner.atY(0.06), pen, ink);
        }
    }
}
