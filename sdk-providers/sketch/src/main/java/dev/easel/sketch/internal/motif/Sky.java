package dev.easel.sketch.internal.motif;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Dice;
import dev.easel.sketch.internal.ink.Palette;

/** The sun by day; the moon and stars at night. */
final class Sky {
    private Sky() {}

    static void draw(Scene scene, double x, double y, double radius) {
        if (scene.night()) {
            stars(scene);
        } else if (scene.full()) {
            scene.brush().ring(x, y, radius * 1.28, scene.far(scene.sun(), 0.45), radius * 0.035);
            scene.brush().ring(x, y, radius * 1.6, scene.far(scene.sun(), 0.65), radius * 0.03);
        }
        scene.brush().disc(x, y, radius, scene.sun());
        if (scene.night()) {
            craters(scene, x, y, radius);
        }
    }

    private static void stars(Scene scene) {
        Dice dice = scene.dice().fork("stars");
        Box box = scene.box();
        double u = scene.unit();
        int count = (int) ((scene.full() ? 40 : 14) * Math.max(box.ratio(), 1 / box.ratio()));
        for (int i = 0; i < count; i++) {
            double x = box.atX(dice.between(0, 1));
            double y = box.atY(dice.between(0, 0.6));
            scene.brush()
                    .disc(x, y, u * dice.between(0.15, 0.45), scene.palette().paper());
        }
    }

    private static void craters(Scene scene, double x, double y, double r) {
        if (scene.full()) {
            var shade = Palette.mix(scene.sun(), scene.ground(), 0.16);
            scene.brush().disc(x - r * 0.3, y - r * 0.25, r * 0.2, shade);
            scene.brush().disc(x + r * 0.35, y + r * 0.05, r * 0.13, shade);
            scene.brush().disc(x - r * 0.05, y + r * 0.45, r * 0.16, shade);
        }
    }
}
