package dev.easel.sketch.internal.photo;

import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * A reference as it hangs in a picture.
 *
 * @param image its pixels, perhaps fewer than it has; empty where it cannot be read here
 * @param label what is written in its place then
 * @param ratio its width divided by its height
 */
public record Photo(Optional<BufferedImage> image, String label, double ratio) {

    /** The shape of what nobody has looked at, such as a web address. */
    private static final double UNKNOWN_RATIO = 4 / 3.0;

    static Photo seen(BufferedImage image, String label, double ratio) {
        return new Photo(Optional.of(image), label, ratio);
    }

    static Photo unseen(String label) {
        return unseen(label, UNKNOWN_RATIO);
    }

    static Photo unseen(String label, double ratio) {
        return new Photo(Optional.empty(), label, ratio);
    }
}
