package dev.easel.sketch.internal.motif;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Dice;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** The rolling upper edge of a hill or a swell. Immutable. */
final class Ridge {
    private final Box box;
    private final double level;
    private final double rise;
    private final double length;
    private final double phase;

    /**
     * @param level how high the edge lies on average, as a fraction of the box from its top
     * @param rise how far it swings up and down, in page units
     * @param length from one crest to the next, in page units
     */
    Ridge(Box box, double level, double rise, double length, Dice dice) {
        this.box = box;
        this.level = box.atY(level);
        this.rise = rise;
        this.length = length;
        this.phase = dice.between(0, 2 * Math.PI);
    }

    double y(double x) {
        double turn = (x - box.x()) / length * 2 * Math.PI;
        return level - rise * (0.7 * Math.sin(turn + phase) + 0.3 * Math.sin(1.7 * turn + 2.3 * phase));
    }

    /** Everything from the edge, moved down by the depth, to the bottom of the box. */
    Shape below(double depth) {
        Path2D.Double path = line(depth);
        path.lineTo(box.right() + 1, box.bottom() + 1);
        path.lineTo(box.x() - 1, box.bottom() + 1);
        path.closePath();
        return path;
    }

    Path2D.Double line(double depth) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(box.x() - 1, y(box.x() - 1) + depth);
        double step = (box.w() + 2) / 160;
        for (int i = 1; i <= 160; i++) {
            double x = box.x() - 1 + i * step;
            path.lineTo(x, y(x) + depth);
        }
        return path;
    }
}
