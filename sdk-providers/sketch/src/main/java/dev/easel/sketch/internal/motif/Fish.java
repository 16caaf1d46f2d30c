package dev.easel.sketch.internal.motif;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Brush;
import dev.easel.sketch.internal.ink.Palette;
import java.awt.Color;
import java.awt.geom.Path2D;

/** A fish with lemon and olives, seen from above. */
final class Fish implements Motif {
    private static final Color RIND = new Color(0xF2C230);
    private static final Color LEMON = new Color(0xFBE58A);
    private static final Color OLIVE = new Color(0x5C6B2E);

    @Override
    public void draw(Scene scene) {
        double u = scene.box().w() / 50;
        double x = scene.box().centerX();
        double y = scene.box().centerY();
        scene.brush().turned(-0.5, x, y, brush -> fish(scene, brush, x, y, u));
        lemon(scene, x - 9 * u, y - 12.5 * u, 6.2 * u);
        if (scene.full()) {
            lemon(scene, x + 11 * u, y + 12 * u, 5.2 * u);
            scene.brush().disc(x - 1 * u, y - 17 * u, 2 * u, OLIVE);
            scene.brush().disc(x + 1 * u, y + 15.5 * u, 2 * u, OLIVE);
            scene.brush().disc(x - 3.5 * u, y + 18 * u, 1.7 * u, OLIVE);
        }
    }

    private static void fish(Scene scene, Brush brush, double x, double y, double u) {
        Palette p = scene.palette();
        Color skin = p.second();
        brush.fill(tail(x + 13 * u, y, u), skin);
        brush.fill(body(x, y, u), skin);
        brush.within(new Box(x - 22 * u, y - 9 * u, 10.5 * u, 18 * u), b -> b.fill(body(x, y, u), p.deep()));
        brush.disc(x - 15.5 * u, y - 1.4 * u, 1.3 * u, p.paper());
        for (int i = 0; scene.full() && i < 5; i++) {
            double at = x + (i * 4.2 - 8) * u;
            double half = (4.6 - Math.abs(i - 1.2) * 0.8) * u;
            brush.line(at, y - half, at, y + half, Palette.mix(skin, p.paper(), 0.45), 0.7 * u);
        }
    }

    private static Path2D body(double x, double y, double u) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x - 20 * u, y);
        path.curveTo(x - 12 * u, y - 10 * u, x + 4 * u, y - 9 * u, x + 15 * u, y);
        path.curveTo(x + 4 * u, y + 9 * u, x - 12 * u, y + 10 * u, x - 20 * u, y);
        path.closePath();
        return path;
    }

    private static Path2D tail(double x, double y, double u) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x - 2 * u, y);
        path.lineTo(x + 8 * u, y - 6.5 * u);
        path.lineTo(x + 5 * u, y);
        path.lineTo(x + 8 * u, y + 6.5 * u);
        path.closePath();
        return path;
    }

    private static void lemon(Scene scene, double x, double y, double r) {
        scene.brush().disc(x, y, r, RIND);
        scene.brush().disc(x, y, r * 0.84, scene.palette().paper());
        scene.brush().disc(x, y, r * 0.76, LEMON);
        for (int i = 0; i < 4; i++) {
            double turn = i * Math.PI / 4;
            double dx = Math.cos(turn) * r * 0.76;
            double dy = Math.sin(turn) * r * 0.76;
            scene.brush().line(x - dx, y - dy, x + dx, y + dy, scene.palette().paper(), r * 0.07);
        }
    }
}
