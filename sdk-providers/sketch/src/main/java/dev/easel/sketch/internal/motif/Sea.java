package dev.easel.sketch.internal.motif;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Dice;
import dev.easel.sketch.internal.ink.Palette;
import java.awt.Color;
import java.awt.geom.Path2D;

/** A sun that sinks into the sea, a boat, and swell. */
final class Sea implements Motif {
    @Override
    public void draw(Scene scene) {
        Box box = scene.box();
        double u = scene.unit();
        Dice dice = scene.dice().fork("sea");
        double x = box.atX(dice.between(0.3, 0.7));
        Sky.draw(scene, x, box.atY(0.5), 24 * u);
        Color near = scene.night() ? scene.palette().ink() : scene.palette().deep();
        for (int i = 0; i < 6; i++) {
            Dice own = dice.fork("swell" + i);
            Ridge swell = new Ridge(box, 0.53 + 0.085 * i, (0.5 + 0.35 * i) * u, (26 + 9 * i) * u, own);
            Color color = Palette.mix(scene.far(near, 0.62), near, i / 5.0);
            if (i == 2) {
                double side = x > box.centerX() ? 0.27 : 0.73;
                boat(scene, box.atX(side), swell.y(box.atX(side)) + 1.2 * u, u);
            }
            water(scene, swell, color);
        }
    }

    private static void water(Scene scene, Ridge swell, Color color) {
        double u = scene.unit();
        scene.brush().fill(swell.below(0), color);
        if (scene.full()) {
            scene.brush()
                    .line(
                            swell.line(1.3 * u),
                            Palette.mix(color, scene.palette().paper(), 0.35),
                            0.3 * u);
        }
        if (scene.fine()) {
            scene.brush()
                    .line(
                            swell.line(2.6 * u),
                            Palette.mix(color, scene.palette().paper(), 0.2),
                            0.25 * u);
        }
    }

    private static void boat(Scene scene, double x, double y, double u) {
        Palette p = scene.palette();
        scene.brush().line(x, y - 3 * u, x, y - 23 * u, p.ink(), 0.6 * u);
        scene.brush().fill(triangle(x + u, y - 22 * u, x + u, y - 5 * u, x + 11 * u, y - 5 * u), p.paper());
        Color jib = scene.besideSun();
        scene.brush().fill(triangle(x - u, y - 18 * u, x - u, y - 5 * u, x - 7 * u, y - 5 * u), jib);
        Path2D.Double hull = new Path2D.Double();
        hull.moveTo(x - 11 * u, y - 3.6 * u);
        hull.lineTo(x + 12 * u, y - 3.6 * u);
        hull.quadTo(x + 9 * u, y + 2 * u, x + 5 * u, y + 2 * u);
        hull.lineTo(x - 6 * u, y + 2 * u);
        hull.quadTo(x - 9 * u, y + 1 * u, x - 11 * u, y - 3.6 * u);
        scene.brush().fill(hull, p.ink());
    }

    private static Path2D triangle(double x1, double y1, double x2, double y2, double x3, double y3) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x1, y1);
        path.lineTo(x2, y2);
        path.lineTo(x3, y3);
        path.closePath();
        return path;
    }
}
