package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.prompt.Copy;

/**
 * A sheet in two: a picture that runs off its edges, and the room for text.
 *
 * @param text the whole panel; text stands inside of a margin
 */
record Split(Box picture, Box text) {
    /** Side by side on a wide sheet, else one above the other. */
    static Split of(Sheet sheet, double textShare) {
        return sheet.wide()
                ? beside(sheet, textShare)
                : stacked(sheet, sheet.box().h() * textShare);
    }

    private static Split stacked(Sheet sheet, double height) {
        Box box = sheet.box();
        return sheet.mirrored()
                ? new Split(box.belowTop(height), box.top(height))
                : new Split(box.aboveBottom(height), box.bottom(height));
    }

    static Split beside(Sheet sheet, double textShare) {
        Box box = sheet.box();
        double width = box.w() * textShare;
        return sheet.mirrored()
                ? new Split(box.afterLeft(width), box.left(width))
                : new Split(box.beforeRight(width), box.right(width));
    }

    /** On a sheet that is not wide: with the text panel no higher than it needs to be, and the picture so much larger. */
    Split shrunkTo(Sheet sheet, double height) {
        if (sheet.wide() || height >= text.h()) {
            return this;
        }
        return stacked(sheet, height);
    }

    /** More text takes a larger share, between the two limits. */
    static double share(Sheet sheet, double least, double most) {
        double bulk = sheet.brief().copy().bulk() + 0.6 * Math.max(0, headline(sheet) - 20);
        return Math.min(most, least + bulk / 900.0);
    }

    private static int headline(Sheet sheet) {
        return Copy.letters(sheet.brief().copy().headline());
    }
}
