package dev.easel.sketch;

import dev.easel.sketch.internal.ink.Palette;
import dev.easel.sketch.internal.photo.Photo;
import java.util.List;
import java.util.Optional;

/**
 * What to draw. Equal drawings give the same pixels on one JDK.
 *
 * @param width the exact width in pixels, 1 or more
 * @param height the exact height in pixels, 1 or more
 * @param index the number of this picture among those of one request, from 0; neighbours look different
 * @param photos references that hang in the picture
 * @param colors the colours to draw with; empty for those of the house
 * @param look how it is finished
 */
record Drawing(
        String prompt,
        int width,
        int height,
        long seed,
        int index,
        List<Photo> photos,
        Optional<Palette> colors,
        Look look) {
    Drawing {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("A drawing is at least 1x1 pixels, but was " + width + "x" + height);
        }
        photos = List.copyOf(photos);
    }

    /** The same drawing with other pixels. */
    Drawing withSize(int newWidth, int newHeight) {
        return new Drawing(prompt, newWidth, newHeight, seed, index, photos, colors, look);
    }

    /**
     * How a drawing is finished.
     *
     * @param mark whether the picture says in a corner that it is a sketch
     * @param cutOut whether it is a card on a see-through ground
     */
    record Look(Detail detail, boolean mark, boolean cutOut) {}
}
