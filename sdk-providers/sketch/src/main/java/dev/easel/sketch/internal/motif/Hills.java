package dev.easel.sketch.internal.motif;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Dice;
import dev.easel.sketch.internal.ink.Palette;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.List;

/** A low sun over rows of hills, with trees and contour lines where there is detail. */
final class Hills implements Motif {
    @Override
    public void draw(Scene scene) {
        Box box = scene.box();
        double u = scene.unit();
        Dice dice = scene.dice().fork("hills");
        double x = box.atX(dice.between(0.3, 0.7));
        Sky.draw(scene, x, box.atY(0.4), 21 * u);
        List<Color> colors = colors(scene);
        for (int i = 0; i < colors.size(); i++) {
            Dice own = dice.fork("ridge" + i);
            Ridge ridge = new Ridge(box, 0.52 + 0.125 * i, (7 - i) * u, own.between(70, 120) * u, own);
            hill(scene, ridge, colors.get(i), i);
        }
    }

    private static List<Color> colors(Scene scene) {
        Palette p = scene.palette();
        Color near = scene.night() ? p.ink() : p.deep();
        return List.of(
                scene.far(p.second(), 0.55), scene.far(p.second(), 0.1), Palette.mix(p.second(), near, 0.55), near);
    }

    private static void hill(Scene scene, Ridge ridge, Color color, int row) {
        double u = scene.unit();
        if (scene.full() && row >= 1) {
            trees(scene, ridge, color, row);
        }
        scene.brush().fill(ridge.below(0), color);
        for (int line = 1; scene.fine() && line <= 4; line++) {
            scene.brush()
                    .line(
                            ridge.line(line * 2.6 * u),
                            Palette.mix(color, scene.palette().paper(), 0.22),
                            0.28 * u);
        }
    }

    private static void trees(Scene scene, Ridge ridge, Color color, int row) {
        Dice dice = scene.dice().fork("trees" + row);
        double u = scene.unit();
        for (double x = scene.box().x(); x < scene.box().right(); x += dice.between(3, 26) * u) {
            double height = dice.between(3, 5) * u * (1 + row * 0.55);
            scene.brush().fill(tree(x, ridge.y(x) + u, height), color);
        }
    }

    private static Path2D tree(double x, double foot, double height) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x, foot - height);
        path.lineTo(x + height * 0.24, foot);
        path.lineTo(x - height * 0.24, foot);
        path.closePath();
        return path;
    }
}
