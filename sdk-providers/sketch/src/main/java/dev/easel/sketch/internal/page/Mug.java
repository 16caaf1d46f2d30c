package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Palette;
import java.awt.Color;
import java.awt.geom.Path2D;

/** A glazed mug with a handle, seen from a little above. */
final class Mug implements Vessel {
    private static final double WIDTH = 0.94;
    private static final double RIM = 0.07;

    private final Sheet sheet;
    private final Box body;
    private final Color glaze;

    Mug(Sheet sheet, double x, double foot, double height, Color glaze) {
        this.sheet = sheet;
        this.body = new Box(x - height * WIDTH / 2, foot - height, height * WIDTH, height);
        this.glaze = glaze;
    }

    @Override
    public void draw() {
        Palette p = sheet.palette();
        double h = body.h();
        sheet.brush()
                .oval(
                        body.centerX(),
                        body.bottom() - 0.01 * h,
                        h * 0.6,
                        h * 0.045,
                        Palette.mix(p.deep(), p.ink(), 0.7));
        handle();
        sheet.brush().fill(outline(body), glaze);
        if (sheet.full()) {
            Box side = body.right(body.w() * 0.1);
            sheet.brush().within(side, brush -> brush.fill(outline(body), Palette.mix(glaze, p.ink(), 0.14)));
        }
        rim(p);
        if (sheet.fine()) {
            Color line = Palette.mix(glaze, p.ink(), 0.3);
            sheet.brush().line(body.x(), body.atY(0.13), body.right(), body.atY(0.13), line, h * 0.006);
        }
    }

    private void rim(Palette p) {
        double half = body.w() / 2;
        double flat = body.h() * RIM;
        sheet.brush().oval(body.centerX(), body.y(), half, flat, Palette.mix(glaze, p.paper(), 0.35));
        sheet.brush()
                .oval(
                        body.centerX(),
                        body.y() + flat * 0.12,
                        half * 0.92,
                        flat * 0.74,
                        Palette.mix(p.ink(), p.accent(), 0.25));
    }

    private void handle() {
        double x = sheet.mirrored() ? body.x() : body.right();
        double r = body.h() * 0.25;
        sheet.brush()
                .ring(x, body.atY(0.48), r, Palette.mix(glaze, sheet.palette().ink(), 0.14), body.h() * 0.1);
    }

    private static Path2D outline(Box box) {
        double r = box.h() * 0.14;
        Path2D.Double path = new Path2D.Double();
        path.moveTo(box.x(), box.y());
        path.lineTo(box.right(), box.y());
        path.lineTo(box.right(), box.bottom() - r);
        path.quadTo(box.right(), box.bottom(), box.right() - r, box.bottom());
        path.lineTo(box.x() + r, box.bottom());
        path.quadTo(box.x(), box.bottom(), box.x(), box.bottom() - r);
        path.closePath();
        return path;
    }

    @Override
    public Box text() {
        return body.part(0.09, 0.19, 0.78, 0.68);
    }
}
