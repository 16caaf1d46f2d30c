package dev.easel.sketch.internal.ink;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Draws plain shapes in page units. Keeps no state between two strokes, but is not thread-safe. */
public final class Brush {
    private final Graphics2D graphics;

    private Brush(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /** Draws on the image in units of which {@code scale} pixels make one, and lets the painter go on with the brush. */
    public static void on(BufferedImage image, double scale, Consumer<Brush> painter) {
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(scale, scale);
            painter.accept(new Brush(graphics));
        } finally {
            graphics.dispose();
        }
    }

    public void fill(Shape shape, Color color) {
        graphics.setColor(color);
        graphics.fill(shape);
    }

    public void fill(Box box, Color color) {
        fill(box.shape(), color);
    }

    public void line(Shape shape, Color color, double width) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    public void line(double x1, double y1, double x2, double y2, Color color, double width) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    public void dashes(double x1, double y1, double x2, double y2, Color color, double width, double dash) {
        float[] pattern = {(float) dash, (float) dash};
        graphics.setColor(color);
        graphics.setStroke(
                new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, pattern, 0));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    public void disc(double x, double y, double radius, Color color) {
        fill(ellipse(x, y, radius, radius), color);
    }

    public void ring(double x, double y, double radius, Color color, double width) {
        line(ellipse(x, y, radius, radius), color, width);
    }

    public void oval(double x, double y, double rx, double ry, Color color) {
        fill(ellipse(x, y, rx, ry), color);
    }

    public void round(Box box, double radius, Color color) {
        fill(rounded(box, radius), color);
    }

    private static Shape rounded(Box box, double radius) {
        return new RoundRectangle2D.Double(box.x(), box.y(), box.w(), box.h(), 2 * radius, 2 * radius);
    }

    /**
     * Draws an image into the box, made for the very pixels that the box covers. Not for a turned board.
     *
     * @param resizer makes an image of the width and height given
     */
    public void image(Box box, BiFunction<Integer, Integer, BufferedImage> resizer) {
        Rectangle pixels =
                graphics.getTransform().createTransformedShape(box.shape()).getBounds();
        Graphics2D exact = (Graphics2D) graphics.create();
        try {
            exact.setTransform(new AffineTransform());
            exact.drawImage(
                    resizer.apply(Math.max(1, pixels.width), Math.max(1, pixels.height)), pixels.x, pixels.y, null);
        } finally {
            exact.dispose();
        }
    }

    /** Leaves nothing of the paper but a card with round corners; for an image that can be see-through. */
    public void cutOut(Box paper, Box card, double radius) {
        Area waste = new Area(paper.shape());
        waste.subtract(new Area(rounded(card, radius)));
        Graphics2D eraser = (Graphics2D) graphics.create();
        try {
            eraser.setComposite(AlphaComposite.Clear);
            eraser.fill(waste);
        } finally {
            eraser.dispose();
        }
    }

    /** Draws with all strokes outside of the box cut off. */
    public void within(Box box, Consumer<Brush> painter) {
        Graphics2D clipped = (Graphics2D) graphics.create();
        try {
            clipped.clip(box.shape());
            painter.accept(new Brush(clipped));
        } finally {
            clipped.dispose();
        }
    }

    /** Draws with the board turned by the angle, in radians and clockwise, about a point. */
    public void turned(double angle, double x, double y, Consumer<Brush> painter) {
        Graphics2D turned = (Graphics2D) graphics.create();
        try {
            turned.transform(AffineTransform.getRotateInstance(angle, x, y));
            painter.accept(new Brush(turned));
        } finally {
            turned.dispose();
        }
    }

    private static Shape ellipse(double x, double y, double rx, double ry) {
        return new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry);
    }
}
