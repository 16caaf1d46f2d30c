package dev.easel.fal;

/** How much fal may trade for speed. */
public enum Acceleration {
    /** Nothing. */
    NONE,
    /** A little. */
    REGULAR,
    /** More; not advised for images with text. */
    HIGH
}
