package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Palette;
import java.awt.Color;
import java.awt.geom.Path2D;

/** A paper cup with lid and sleeve, wider at its top. */
final class PaperCup implements Vessel {
    private static final double TOP = 0.37;
    private static final double BOTTOM = 0.26;
    private static final double SLEEVE_FROM = 0.34;
    private static final double SLEEVE_TO = 0.78;

    private final Sheet sheet;
    private final double x;
    private final double foot;
    private final double height;
    private final Color sleeve;

    PaperCup(Sheet sheet, double x, double foot, double height, Color sleeve) {
        this.sheet = sheet;
        this.x = x;
        this.foot = foot;
        this.height = height;
        this.sleeve = sleeve;
    }

    @Override
    public void draw() {
        Palette p = sheet.palette();
        sheet.brush().oval(x, foot, height * 0.34, height * 0.03, Palette.mix(p.deep(), p.ink(), 0.7));
        sheet.brush().fill(band(0.09, 1, 0), p.paper());
        if (sheet.full()) {
            sheet.brush().fill(shade(0.09, 1), Palette.mix(p.paper(), p.ink(), 0.1));
        }
        sheet.brush().fill(band(SLEEVE_FROM, SLEEVE_TO, 0.012), sleeve);
        seam(p);
        lid(p);
    }

    /** The part of the sleeve that text may use: as wide as the sleeve's lower edge. */
    @Override
    public Box text() {
        double half = half(SLEEVE_TO) * 0.84;
        double pad = height * 0.035;
        return new Box(
                x - half * height,
                y(SLEEVE_FROM) + pad,
                2 * half * height,
                (SLEEVE_TO - SLEEVE_FROM) * height - 2 * pad);
    }

    private void seam(Palette p) {
        if (sheet.fine()) {
            Color line = Palette.mix(sleeve, p.ink(), 0.25);
            for (double at : new double[] {SLEEVE_FROM + 0.012, SLEEVE_TO - 0.012}) {
                double half = (half(at) + 0.012) * height;
                sheet.brush().line(x - half, y(at), x + half, y(at), line, height * 0.003);
            }
        }
    }

    private void lid(Palette p) {
        double rim = (TOP + 0.03) * height;
        sheet.brush().fill(trapezoid(y(0), rim * 0.84, y(0.075), rim * 0.92), p.ink());
        sheet.brush().round(new Box(x - rim, y(0.065), 2 * rim, height * 0.045), height * 0.015, p.ink());
        if (sheet.full()) {
            double line = y(0.035);
            sheet.brush()
                    .line(
                            x - rim * 0.8,
                            line,
                            x + rim * 0.8,
                            line,
                            Palette.mix(p.ink(), p.paper(), 0.25),
                            height * 0.006);
        }
    }

    private Path2D band(double from, double to, double outset) {
        return trapezoid(y(from), (half(from) + outset) * height, y(to), (half(to) + outset) * height);
    }

    private Path2D shade(double from, double to) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x + half(from) * height * 0.62, y(from));
        path.lineTo(x + half(from) * height, y(from));
        path.lineTo(x + half(to) * height, y(to));
        path.lineTo(x + half(to) * height * 0.62, y(to));
        path.closePath();
        return path;
    }

    private Path2D trapezoid(double top, double upper, double bottom, double lower) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x - upper, top);
        path.lineTo(x + upper, top);
        path.lineTo(x + lower, bottom);
        path.lineTo(x - lower, bottom);
        path.closePath();
        return path;
    }

    private double y(double share) {
        return foot - height * (1 - share);
    }

    /** Half the width at a share of the height from the top, as a share of the height. */
    private static double half(double share) {
        return TOP + (BOTTOM - TOP) * share;
    }
}
