package dev.easel.sketch.internal.motif;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Dice;
import dev.easel.sketch.internal.ink.Palette;
import java.awt.Color;
import java.util.List;

/** A large disc and smaller ones that circle it: space, sound, technology. */
final class Orbit implements Motif {
    @Override
    public void draw(Scene scene) {
        Dice dice = scene.dice().fork("orbit");
        Box box = scene.box();
        double u = scene.unit();
        double x = box.atX(dice.between(0.38, 0.62));
        double y = box.atY(dice.between(0.42, 0.58));
        double reach = Math.hypot(box.w(), box.h()) * 0.62;
        Color track = Palette.mix(scene.ground(), scene.palette().textOn(scene.ground()), 0.55);
        int ring = 0;
        for (double r = 24 * u; r < reach; r += 11 * u) {
            scene.brush().ring(x, y, r, track, (ring % 3 == 0 ? 0.7 : 0.32) * u);
            planet(scene, x, y, r, dice.fork("planet" + ring));
            ring++;
        }
        scene.brush().disc(x, y, 17 * u, scene.sun());
        if (scene.full()) {
            shade(scene, x, y, 17 * u);
        }
    }

    private static void planet(Scene scene, double x, double y, double r, Dice dice) {
        Palette p = scene.palette();
        double u = scene.unit();
        int moons = scene.full() ? 2 : 1;
        for (int i = 0; i < moons; i++) {
            double turn = dice.between(0, 2 * Math.PI);
            double size = (i == 0 ? dice.between(2.2, 6) : dice.between(0.8, 1.8)) * u;
            Color color = dice.oneOf(List.of(p.second(), p.paper(), p.textOn(scene.ground()), scene.sun()));
            scene.brush().disc(x + Math.cos(turn) * r, y + Math.sin(turn) * r, size, color);
        }
    }

    /** Bands across the large disc, each as wide as the circle is at its height. */
    private static void shade(Scene scene, double x, double y, double r) {
        Color band = Palette.mix(scene.sun(), scene.ground(), 0.35);
        int bands = scene.fine() ? 9 : 4;
        for (int i = 0; i < bands; i++) {
            double at = r * (0.1 + 0.82 * i / bands);
            double half = Math.sqrt(r * r - at * at) - r * 0.02;
            scene.brush().line(x - half, y + at, x + half, y + at, band, r * (0.34 / bands));
        }
    }
}
