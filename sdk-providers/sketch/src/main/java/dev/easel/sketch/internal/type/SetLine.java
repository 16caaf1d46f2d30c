package dev.easel.sketch.internal.type;

import dev.easel.sketch.internal.ink.Box;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/**
 * One line of text as outlines, at a size of 1 and with its baseline at 0.
 *
 * @param advance how far the next line's first letter would stand from this one's first
 * @param ink what the outlines really cover; above the baseline is negative
 */
record SetLine(String text, Shape outline, double advance, Box ink) {
    Shape at(double x, double baseline, double size) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, baseline);
        place.scale(size, size);
        return place.createTransformedShape(outline);
    }

    double ascent() {
        return -ink.y();
    }

    double descent() {
        return ink.bottom();
    }
}
