package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;

/** Small things that hold a page together. */
final class Ornament {
    private Ornament() {}

    /** A line with a diamond in its middle, across a share of the gap; nothing if there is no gap. */
    static void divider(Sheet sheet, Box gap, double share, Color color) {
        if (gap.h() <= 0) {
            return;
        }
        double u = sheet.unit();
        double x = gap.centerX();
        double y = gap.atY(0.47);
        double half = gap.w() * share / 2;
        sheet.brush().line(x - half, y, x - 2.2 * u, y, color, 0.28 * u);
        sheet.brush().line(x + 2.2 * u, y, x + half, y, color, 0.28 * u);
        Box diamond = new Box(x - 0.8 * u, y - 0.8 * u, 1.6 * u, 1.6 * u);
        sheet.brush().turned(Math.PI / 4, x, y, b -> b.fill(diamond, color));
    }

    /** A short bar where the gap begins; nothing if there is none. */
    static void bar(Sheet sheet, Box gap, Color color) {
        if (gap.h() > 0) {
            double u = sheet.unit();
            Box bar = new Box(gap.x(), gap.atY(0.45), gap.w(), 0.7 * u);
            sheet.brush().fill(sheet.leading(bar, 9 * u), color);
        }
    }

    /** Covers all of the box but its rounded inside, since clipping to a curve would leave a ragged edge. */
    static void roundOff(Sheet sheet, Box box, double radius, Color around) {
        cover(
                sheet,
                box,
                new RoundRectangle2D.Double(box.x(), box.y(), box.w(), box.h(), 2 * radius, 2 * radius),
                around);
    }

    /** Covers all of the box but an arch as wide as the box. */
    static void arch(Sheet sheet, Box box, Color around) {
        Area arch = new Area(new Ellipse2D.Double(box.x(), box.y(), box.w(), Math.min(box.w(), 2 * box.h())));
        arch.add(new Area(box.belowTop(Math.min(box.w() / 2, box.h())).shape()));
        cover(sheet, box, arch, around);
    }

    private static void cover(Sheet sheet, Box box, Shape window, Color around) {
        Area cover = new Area(box.inset(-sheet.unit() * 0.3).shape());
        cover.subtract(new Area(window));
        sheet.brush().fill(cover, around);
    }
}
