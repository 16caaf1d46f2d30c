package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Palette;
import dev.easel.sketch.internal.type.Align;
import dev.easel.sketch.internal.type.Face;
import java.awt.Color;

/**
 * How a list of rows looks.
 *
 * @param most the largest size of its text, in page units
 * @param gap the room between two rows, in sizes of the text
 * @param stretch how much that gap may grow to fill the box, in sizes of the text
 * @param rules whether thin lines stand between the rows
 * @param across where rows without a price stand
 */
record ListStyle(
        Face face,
        double most,
        double gap,
        double stretch,
        boolean rules,
        Align across,
        Palette palette,
        Color ground) {
    /** Lines of a menu or a bill. */
    static ListStyle priced(Sheet sheet, double most, Color ground) {
        return new ListStyle(Face.TEXT, most, 0.7, 1.1, true, Align.START, sheet.palette(), ground);
    }

    /** A few lines below a headline. */
    static ListStyle notes(Sheet sheet, double most, Align across, Color ground) {
        return new ListStyle(Face.TEXT, most, 0.5, 0.1, false, across, sheet.palette(), ground);
    }

    /** Priced lines if any row has a price, else notes. */
    static ListStyle of(Sheet sheet, double most, Color ground) {
        boolean priced = sheet.brief().copy().hasPrices();
        return priced ? priced(sheet, most, ground) : notes(sheet, most, Align.START, ground);
    }

    ListStyle in(Face other) {
        return new ListStyle(other, most, gap, stretch, rules, across, palette, ground);
    }

    Color text() {
        return palette.textOn(ground);
    }

    Color loud() {
        return palette.loudTextOn(ground);
    }

    Color ruleColor() {
        return Palette.mix(ground, text(), 0.28);
    }
}
