package dev.easel.sketch.internal.motif;

import dev.easel.sketch.internal.ink.Box;
import java.awt.Color;
import java.awt.geom.Path2D;

/** A stack of pancakes with butter and syrup, seen from above. */
final class Pancakes implements Motif {
    private static final Color CRUST = new Color(0xB9783A);
    private static final Color CAKE = new Color(0xE6B566);
    private static final Color SYRUP = new Color(0x7A4A22);
    private static final Color BUTTER = new Color(0xFFF0B8);

    @Override
    public void draw(Scene scene) {
        double u = scene.box().w() / 50;
        double x = scene.box().centerX();
        double y = scene.box().centerY();
        for (int i = 2; i >= 0; i--) {
            double dx = (i - 1) * 2.6 * u;
            scene.brush().disc(x + dx, y + i * 2.4 * u - 2 * u, 18.5 * u, CRUST);
            scene.brush().disc(x + dx, y + i * 2.4 * u - 2.7 * u, 17.3 * u, CAKE);
        }
        if (scene.full()) {
            scene.brush().fill(syrup(x - 2.6 * u, y - 3 * u, u), SYRUP);
        }
        Box butter = new Box(x - 7.5 * u, y - 7 * u, 9 * u, 9 * u);
        scene.brush().turned(0.3, x, y, b -> b.round(butter, 1.2 * u, BUTTER));
    }

    private static Path2D syrup(double x, double y, double u) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x + 12 * u, y);
        path.curveTo(x + 12 * u, y + 10 * u, x + 2 * u, y + 6 * u, x - u, y + 11 * u);
        path.curveTo(x - 5 * u, y + 14 * u, x - 7 * u, y + 7 * u, x - 11 * u, y + 5 * u);
        path.curveTo(x - 15 * u, y - u, x - 8 * u, y - 9 * u, x - u, y - 9 * u);
        path.curveTo(x + 5 * u, y - 11 * u, x + 12 * u, y - 6 * u, x + 12 * u, y);
        path.closePath();
        return path;
    }
}
