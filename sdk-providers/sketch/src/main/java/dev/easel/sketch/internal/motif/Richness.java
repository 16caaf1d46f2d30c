package dev.easel.sketch.internal.motif;

/** How much is drawn beyond the main shapes. Never changes where those stand. */
public enum Richness {
    /** The main shapes alone. */
    PLAIN,
    /** Secondary shapes too: windows, trees, steam. */
    FULL,
    /** Texture on top. */
    FINE
}
