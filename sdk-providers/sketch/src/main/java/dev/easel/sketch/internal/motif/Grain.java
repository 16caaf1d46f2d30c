package dev.easel.sketch.internal.motif;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Dice;
import dev.easel.sketch.internal.ink.Palette;
import java.awt.Color;

/** The specks of a screen print: as many and as large at any resolution. */
final class Grain {
    private Grain() {}

    static void draw(Scene scene) {
        Dice dice = scene.dice().fork("grain");
        Box box = scene.box();
        double u = scene.unit();
        int specks = (int) Math.min(6000, box.w() * box.h() / (u * u) / 9);
        Color light = Palette.mix(scene.palette().paper(), scene.ground(), 0.25);
        Color dark = Palette.mix(scene.palette().ink(), scene.ground(), 0.45);
        for (int i = 0; i < specks; i++) {
            Color color = dice.chance(0.85) ? light : dark;
            double x = dice.between(box.x(), box.right());
            double y = dice.between(box.y(), box.bottom());
            scene.brush().disc(x, y, u * dice.between(0.05, 0.13), color);
        }
    }
}
