package dev.easel.sketch.internal.ink;

import java.awt.Color;

/** Contrast as WCAG 2 measures it, from 1 (none) to 21 (black on white). */
public final class Contrast {
    /** What WCAG level AA asks of body text. */
    public static final double LEGIBLE = 4.5;

    private Contrast() {}

    public static double between(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** How light a colour is, from 0 (black) to 1 (white). */
    public static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(int channel) {
        double v = channel / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }
}
