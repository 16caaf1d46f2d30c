package dev.easel.sketch.internal.page;

/** A way to arrange picture and texts. Sets every text of the brief, whatever its length and number. */
@FunctionalInterface
interface Page {
    void compose(Sheet sheet);
}
