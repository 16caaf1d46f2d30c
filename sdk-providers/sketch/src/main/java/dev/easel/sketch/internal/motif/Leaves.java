package dev.easel.sketch.internal.motif;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Dice;
import dev.easel.sketch.internal.ink.Palette;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.List;

/** Stems with paired leaves that grow from the lower edge, some with a flower. */
final class Leaves implements Motif {
    @Override
    public void draw(Scene scene) {
        Dice dice = scene.dice().fork("leaves");
        Box box = scene.box();
        double u = scene.unit();
        scene.brush().disc(box.atX(dice.between(0.3, 0.7)), box.atY(0.4), 30 * u, scene.sun());
        int stems = Math.max(3, (int) Math.round(box.w() / (22 * u)));
        for (int i = 0; i < stems; i++) {
            double x = box.atX((i + 0.5) / stems);
            stem(scene, x, i, dice.fork("stem" + i));
        }
    }

    private static void stem(Scene scene, double x, int number, Dice dice) {
        Palette p = scene.palette();
        double height = scene.box().h() * dice.between(0.42, 0.8);
        Color green = scene.night() ? p.second() : number % 2 == 0 ? p.deep() : p.second();
        double top = scene.box().bottom() - height;
        double u = scene.unit();
        scene.brush().line(x, scene.box().bottom() + u, x, top, green, 0.8 * u);
        double leaf = 11 * u;
        for (double y = scene.box().bottom() - 8 * u; y > top + 4 * u; y -= 8.5 * u) {
            double shrink = 0.55 + 0.45 * (y - top) / height;
            pair(scene, x, y, leaf * shrink, green);
        }
        if (dice.chance(0.6)) {
            flower(scene, x, top, dice.between(4.5, 7) * u, dice);
        } else {
            scene.brush().fill(leaf(x, top + 2 * u, 0, -leaf), green);
        }
    }

    private static void pair(Scene scene, double x, double y, double length, Color green) {
        for (int side : new int[] {-1, 1}) {
            double dx = side * length * 0.82;
            double dy = -length * 0.62;
            scene.brush().fill(leaf(x, y, dx, dy), green);
            if (scene.full()) {
                Color vein = Palette.mix(green, scene.palette().paper(), 0.3);
                scene.brush().line(x, y, x + dx * 0.8, y + dy * 0.8, vein, length * 0.025);
            }
        }
    }

    /** A pointed leaf from its foot along the given direction. */
    private static Path2D leaf(double x, double y, double dx, double dy) {
        double nx = -dy * 0.32;
        double ny = dx * 0.32;
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x, y);
        path.quadTo(x + dx * 0.4 + nx, y + dy * 0.4 + ny, x + dx, y + dy);
        path.quadTo(x + dx * 0.5 - nx, y + dy * 0.5 - ny, x, y);
        path.closePath();
        return path;
    }

    private static void flower(Scene scene, double x, double y, double r, Dice dice) {
        Palette p = scene.palette();
        Color petal = dice.oneOf(List.of(p.paper(), scene.besideSun()));
        int petals = scene.full() ? 8 : 5;
        for (int i = 0; i < petals; i++) {
            double turn = i * 2 * Math.PI / petals;
            scene.brush().disc(x + Math.cos(turn) * r * 0.72, y + Math.sin(turn) * r * 0.72, r * 0.42, petal);
        }
        scene.brush().disc(x, y, r * 0.46, p.ink());
        if (scene.fine()) {
            scene.brush().disc(x, y, r * 0.2, p.soft());
        }
    }
}
