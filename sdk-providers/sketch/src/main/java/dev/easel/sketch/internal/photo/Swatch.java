package dev.easel.sketch.internal.photo;

import dev.easel.sketch.internal.ink.Contrast;
import java.awt.Color;

/**
 * A colour of some photos.
 *
 * @param share the part of all pixels that have about this colour
 */
record Swatch(Color color, double share) {

    /** How far the colour is from grey, from 0 to 255. */
    int chroma() {
        int high = Math.max(color.getRed(), Math.max(color.getGreen(), color.getBlue()));
        int low = Math.min(color.getRed(), Math.min(color.getGreen(), color.getBlue()));
        return high - low;
    }

    double luminance() {
        return Contrast.luminance(color);
    }

    /** How much the colour is noticed: a loud one is, even where there is little of it. */
    double weight() {
        return chroma() * Math.sqrt(share);
    }

    /** The distance on the wheel of colours, from 0 (same hue) to 0.5 (opposite). */
    double hueDistance(Swatch other) {
        double distance = Math.abs(hue() - other.hue());
        return Math.min(distance, 1 - distance);
    }

    private double hue() {
        return Color.RGBtoHSB(color.getRed(), color.getGreen(), color.getBlue(), null)[0];
    }
}
