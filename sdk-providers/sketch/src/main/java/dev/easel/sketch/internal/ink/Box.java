package dev.easel.sketch.internal.ink;

import java.awt.geom.Rectangle2D;

/** An upright rectangle in page units. Immutable. */
public record Box(double x, double y, double w, double h) {
    public static Box of(Rectangle2D bounds) {
        return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    public double right() {
        return x + w;
    }

    public double bottom() {
        return y + h;
    }

    public double centerX() {
        return x + w / 2;
    }

    public double centerY() {
        return y + h / 2;
    }

    /** The shorter edge, the measure of everything that must look alike in any ratio. */
    public double shortEdge() {
        return Math.min(w, h);
    }

    public double ratio() {
        return w / h;
    }

    /** The point at a fraction of the width, 0 is the left edge and 1 the right one. */
    public double atX(double fraction) {
        return x + w * fraction;
    }

    /** The point at a fraction of the height, 0 is the top edge and 1 the bottom one. */
    public double atY(double fraction) {
        return y + h * fraction;
    }

    public Box inset(double by) {
        return inset(by, by);
    }

    public Box inset(double horizontal, double vertical) {
        return new Box(x + horizontal, y + vertical, Math.max(0, w - 2 * horizontal), Math.max(0, h - 2 * vertical));
    }

    /** The part at the given place, all four numbers as fractions of this box. */
    public Box part(double left, double top, double width, double height) {
        return new Box(atX(left), atY(top), w * width, h * height);
    }

    public Box top(double height) {
        return new Box(x, y, w, height);
    }

    public Box bottom(double height) {
        return new Box(x, bottom() - height, w, height);
    }

    public Box left(double width) {
        return new Box(x, y, width, h);
    }

    public Box right(double width) {
        return new Box(right() - width, y, width, h);
    }

    public Box belowTop(double height) {
        return new Box(x, y + height, w, Math.max(0, h - height));
    }

    public Box aboveBottom(double height) {
        return new Box(x, y, w, Math.max(0, h - height));
    }

    public Box afterLeft(double width) {
        return new Box(x + width, y, Math.max(0, w - width), h);
    }

    public Box beforeRight(double width) {
        return new Box(x, y, Math.max(0, w - width), h);
    }

    public Rectangle2D shape() {
        return new Rectangle2D.Double(x, y, w, h);
    }

    /** Whether the other box lies inside of this one, give or take the slack. */
    public boolean holds(Box other, double slack) {
        return other.x >= x - slack
                && other.y >= y - slack
                && other.right() <= right() + slack
                && other.bottom() <= bottom() + slack;
    }

    /** Whether both share some area; boxes that only touch do not. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}
