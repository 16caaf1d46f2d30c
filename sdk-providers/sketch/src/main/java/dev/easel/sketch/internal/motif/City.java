package dev.easel.sketch.internal.motif;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Dice;
import dev.easel.sketch.internal.ink.Palette;
import java.awt.Color;

/** Three rows of buildings before a large disc, with lit windows and roofs where there is detail. */
final class City implements Motif {
    @Override
    public void draw(Scene scene) {
        Dice dice = scene.dice().fork("city");
        Box box = scene.box();
        double u = scene.unit();
        Sky.draw(scene, box.atX(dice.between(0.25, 0.75)), box.atY(0.36), 22 * u);
        for (int row = 0; row < 3; row++) {
            row(scene, dice.fork("row" + row), row);
        }
    }

    private static void row(Scene scene, Dice dice, int row) {
        Box box = scene.box();
        double u = scene.unit();
        double x = box.x() - dice.between(0, 8) * u;
        while (x < box.right()) {
            double width = dice.between(9, 17) * u * (0.8 + 0.25 * row);
            double height = box.h() * dice.between(0.42, 0.66) * (1 - 0.26 * row);
            Box house = new Box(x, box.bottom() - height, width + 0.3 * u, height + u);
            house(scene, house, row, dice.below(1 << 20));
            x += width + (dice.chance(0.2) ? dice.between(1, 5) * u : 0);
        }
    }

    private static void house(Scene scene, Box house, int row, int number) {
        Dice dice = scene.dice().fork("house" + number);
        Color wall = wall(scene, row, dice);
        scene.brush().fill(house, wall);
        if (scene.full()) {
            Roof.draw(scene, house, wall, dice);
            windows(scene, house, wall, dice);
        }
        if (scene.fine()) {
            double shade = house.w() * 0.18;
            scene.brush()
                    .fill(house.right(shade), Palette.mix(wall, scene.palette().ink(), 0.16));
        }
    }

    private static Color wall(Scene scene, int row, Dice dice) {
        Palette p = scene.palette();
        Color near = scene.night() ? p.ink() : p.deep();
        return switch (row) {
            case 0 -> scene.far(p.second(), 0.62);
            case 1 -> dice.chance(0.2) ? Palette.mix(p.accent(), near, 0.25) : scene.far(p.second(), 0.12);
            default -> dice.chance(0.25) ? Palette.mix(p.second(), near, 0.5) : near;
        };
    }

    private static void windows(Scene scene, Box house, Color wall, Dice dice) {
        double u = scene.unit();
        double pitch = 3.6 * u;
        int columns = Math.max(1, (int) ((house.w() - 2.4 * u) / pitch));
        double left = house.centerX() - columns * pitch / 2;
        Color lit = scene.night() || dice.chance(0.5)
                ? scene.palette().soft()
                : scene.palette().paper();
        Color dark = Palette.mix(wall, scene.palette().ink(), 0.25);
        for (double y = house.y() + 2.8 * u; y < house.bottom() - 3 * u; y += 4.6 * u) {
            for (int i = 0; i < columns; i++) {
                Box pane = new Box(left + i * pitch + 0.8 * u, y, pitch - 1.6 * u, 2.6 * u);
                scene.brush().fill(pane, dice.chance(scene.night() ? 0.45 : 0.25) ? lit : dark);
            }
        }
    }
}
