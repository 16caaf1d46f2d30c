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
        Face face, double most, double gap, double stretch, boolean rules, Align across, Align down, Palette palette, Color ground) {
    /** Lines of a menu or a bill. */
    static ListStyle priced(Sheet sheet, double most, Color ground) {
        return new ListStyle(Face.TEXT, most, 0.75, 1.1, true, Align.START, Align.START, sheet.palette(), ground);
    }

    /** A few lines below a headline. */
    static ListStyle notes(Sheet sheet, double most, Align across, Align down, Color ground) {
        return new ListStyle(Face.TEXT, most, 0.45, 0.2, false, across, down, sheet.palette(), ground);
    }

    Color text() {
        return palette.textOn(ground);
    }

    Color ruleColor() {
        return Palette.mix(ground, text(), 0.28);
    }
}
