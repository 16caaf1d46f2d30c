package dev.easel.sketch.internal.motif;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Dice;
import java.awt.Color;
import java.awt.geom.Path2D;

/** What stands on a building: an antenna, a water tank, a gable, or nothing. */
final class Roof {
    private Roof() {}

    static void draw(Scene scene, Box house, Color wall, Dice dice) {
        double u = scene.unit();
        switch (dice.below(4)) {
            case 0 ->
                scene.brush().line(house.atX(0.3), house.y() + u, house.atX(0.3), house.y() - 7 * u, wall, 0.5 * u);
            case 1 -> tank(scene, house.atX(0.6), house.y(), u, wall);
            case 2 -> scene.brush().fill(gable(house), wall);
            default -> scene.brush().fill(house.part(0.2, 0, 0.6, 1).top(3 * u).belowTop(-2.6 * u), wall);
        }
    }

    private static void tank(Scene scene, double x, double y, double u, Color wall) {
        scene.brush().line(x - 1.5 * u, y + u, x - 1.5 * u, y - 2.5 * u, wall, 0.5 * u);
        scene.brush().line(x + 1.5 * u, y + u, x + 1.5 * u, y - 2.5 * u, wall, 0.5 * u);
        scene.brush().fill(new Box(x - 2.4 * u, y - 6 * u, 4.8 * u, 4 * u), wall);
    }

    private static Path2D gable(Box house) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(house.x(), house.y() + 0.5);
        path.lineTo(house.centerX(), house.y() - house.w() * 0.32);
        path.lineTo(house.right(), house.y() + 0.5);
        path.closePath();
        return path;
    }
}
