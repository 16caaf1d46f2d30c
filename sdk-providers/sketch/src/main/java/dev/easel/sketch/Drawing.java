package dev.easel.sketch;

/**
 * What to draw. Equal drawings give the same pixels on one JDK.
 *
 * @param width the exact width in pixels, 1 or more
 * @param height the exact height in pixels, 1 or more
 * @param index the number of this picture among those of one request, from 0; neighbours look different
 * @param mark whether the picture says in a corner that it is a sketch
 */
record Drawing(String prompt, int width, int height, long seed, int index, Detail detail, boolean mark) {
    Drawing {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("A drawing is at least 1x1 pixels, but was " + width + "x" + height);
        }
    }
}
