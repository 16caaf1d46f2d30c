package dev.easel.sketch;

import dev.easel.sketch.internal.motif.Richness;

/** How much detail a sketch has. Changes shapes and texture, never size, text or composition. */
enum Detail {
    LOW(Richness.PLAIN),
    MEDIUM(Richness.FULL),
    HIGH(Richness.FINE);

    private final Richness richness;

    Detail(Richness richness) {
        this.richness = richness;
    }

    Richness richness() {
        return richness;
    }
}
