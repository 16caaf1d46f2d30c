package dev.easel.sketch.internal.motif;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Palette;
import java.awt.Color;
import java.awt.geom.Path2D;

/** A laid table seen from above: a plate of food, fork, knife and a cup of coffee. */
final class Plate implements Motif {
    private final Motif food;

    /**
     * A table laid with this food.
     *
     * @param food is given the square around the inside of the plate
     */
    Plate(Motif food) {
        this.food = food;
    }

    @Override
    public void draw(Scene scene) {
        Box box = scene.box();
        double u = Math.min(box.w() / 100, box.h() / 84);
        double x = box.centerX();
        double y = box.centerY();
        if (scene.full()) {
            cloth(scene, u * 8);
        }
        china(scene, x, y, u);
        food.draw(scene.in(new Box(x - 25 * u, y - 25 * u, 50 * u, 50 * u)));
        fork(scene, x - 42 * u, y, u);
        knife(scene, x + 42 * u, y, u);
        if (scene.full()) {
            coffee(scene, u);
        }
    }

    private static void cloth(Scene scene, double check) {
        Box box = scene.box();
        Color light = Palette.mix(scene.ground(), scene.palette().textOn(scene.ground()), 0.1);
        for (int row = 0; row * check < box.h(); row++) {
            for (int column = row % 2; column * check < box.w(); column += 2) {
                scene.brush().fill(new Box(box.x() + column * check, box.y() + row * check, check, check), light);
            }
        }
    }

    private static void china(Scene scene, double x, double y, double u) {
        Palette p = scene.palette();
        scene.brush().disc(x + 1.4 * u, y + 1.8 * u, 34 * u, Palette.mix(scene.ground(), p.ink(), 0.35));
        scene.brush().disc(x, y, 34 * u, p.paper());
        scene.brush().ring(x, y, 31 * u, p.second(), 1.1 * u);
        scene.brush().disc(x, y, 25 * u, Palette.mix(p.paper(), p.ink(), 0.07));
    }

    private static void fork(Scene scene, double x, double y, double u) {
        Color steel = steel(scene);
        scene.brush().round(new Box(x - 0.9 * u, y - 4 * u, 1.8 * u, 30 * u), 0.9 * u, steel);
        scene.brush().round(new Box(x - 3.1 * u, y - 13 * u, 6.2 * u, 10.5 * u), 3 * u, steel);
        for (int i = -1; i <= 1; i++) {
            scene.brush().round(new Box(x + i * 2.4 * u - 0.65 * u, y - 25 * u, 1.3 * u, 16 * u), 0.6 * u, steel);
        }
    }

    private static void knife(Scene scene, double x, double y, double u) {
        Path2D.Double blade = new Path2D.Double();
        blade.moveTo(x - 1.6 * u, y + 3 * u);
        blade.lineTo(x - 1.6 * u, y - 25 * u);
        blade.curveTo(x + 2.6 * u, y - 22 * u, x + 2.8 * u, y - 8 * u, x + 1.4 * u, y + 3 * u);
        blade.closePath();
        scene.brush().fill(blade, steel(scene));
        scene.brush().round(new Box(x - 1.4 * u, y + 4 * u, 2.8 * u, 22 * u), 1.3 * u, steel(scene));
    }

    private static Color steel(Scene scene) {
        return scene.palette().textOn(scene.ground());
    }

    private static void coffee(Scene scene, double u) {
        Palette p = scene.palette();
        Box box = scene.box();
        double x = box.ratio() >= 1.25 ? box.right() - 9 * u : box.atX(0.83);
        double y = box.ratio() <= 0.8 ? box.y() + 14 * u : box.y() + 10 * u;
        scene.brush().disc(x, y, 13 * u, p.paper());
        scene.brush().disc(x, y, 9.4 * u, Palette.mix(p.paper(), p.ink(), 0.16));
        scene.brush().disc(x, y, 7.6 * u, new Color(0x4A2F22));
        scene.brush().ring(x, y, 5.4 * u, new Color(0x6B4630), 0.5 * u);
    }
}
