package dev.easel.sketch.internal.type;

/**
 * A segment and its widths at size 1.
 *
 * @param width how far the next segment starts after it
 * @param bareWidth the same without blanks at its end, which may hang over the end of a line
 */
record Measured(Segment segment, double width, double bareWidth) {}
