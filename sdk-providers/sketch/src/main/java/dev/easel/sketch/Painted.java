package dev.easel.sketch;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A finished picture.
 *
 * @param missing the characters that no bundled font has, each as a string of its own; they were drawn as empty boxes
 */
record Painted(BufferedImage image, List<String> missing) {
    Painted {
        missing = List.copyOf(missing);
    }
}
