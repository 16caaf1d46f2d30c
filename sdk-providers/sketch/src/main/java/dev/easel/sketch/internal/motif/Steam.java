package dev.easel.sketch.internal.motif;

import dev.easel.sketch.internal.ink.Brush;
import java.awt.Color;
import java.awt.geom.Path2D;

/** Wisps that rise from something hot. */
public final class Steam {
    private Steam() {}

    /** Draws three wisps above the point, the middle one the tallest. */
    public static void draw(Brush brush, double x, double foot, double height, Color color) {
        for (int i = -1; i <= 1; i++) {
            double tall = i == 0 ? height : height * 0.72;
            brush.line(wisp(x + i * height * 0.34, foot, tall), color, height * 0.055);
        }
    }

    private static Path2D wisp(double x, double foot, double height) {
        Path2D.Double path = new Path2D.Double();
        double sway = height * 0.16;
        path.moveTo(x, foot);
        path.curveTo(x - sway, foot - height * 0.2, x - sway, foot - height * 0.3, x, foot - height * 0.5);
        path.curveTo(x + sway, foot - height * 0.7, x + sway, foot - height * 0.8, x, foot - height);
        return path;
    }
}
