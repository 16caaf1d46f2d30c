package dev.easel.sketch.internal.type;

import dev.easel.sketch.internal.ink.Box;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;

/**
 * A text fitted into a box: its lines and the size to draw them at. Immutable.
 *
 * @param leading from one baseline to the next, in page units like all that follows
 * @param ascent from the top of the block to the first baseline
 * @param descent from the last baseline to the bottom of the block
 */
public record Block(String text, List<SetLine> lines, double size, double leading, double ascent, double descent) {
    public double height() {
        return lines.isEmpty() ? 0 : ascent + leading * (lines.size() - 1) + descent;
    }

    /** The width of the widest line, measured from where its ink begins to where it ends. */
    public double width() {
        return lines.stream().mapToDouble(line -> line.ink().w() * size).max().orElse(0);
    }

    /** The outlines of all lines, standing in the box. */
    Shape in(Box box, Align across, Align down) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double baseline = box.y() + down.before(box.h() - height()) + ascent;
        for (SetLine line : lines) {
            double spare = box.w() - line.ink().w() * size;
            double x = box.x() + across.before(spare) - line.ink().x() * size;
            path.append(line.at(x, baseline, size), false);
            baseline += leading;
        }
        return path;
    }
}
