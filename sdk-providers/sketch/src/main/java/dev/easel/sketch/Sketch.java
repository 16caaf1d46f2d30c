package dev.easel.sketch;

import dev.easel.request.Option;
import dev.easel.spi.ImageProvider;

/** The door to the offline provider. */
public final class Sketch {

    /** Whether the picture says "sketch" in a corner; on by default. */
    public static final Option<Boolean> MARK = Option.bool(SketchProvider.ID, "mark");

    /** How many partial images a streamed call shows of each image, 0 to 3; unset, 2. */
    public static final Option<Integer> PARTIAL_IMAGES = Option.integer(SketchProvider.ID, "partialImages", 0, 3);

    private Sketch() {}

    /** The provider; it needs no key and no network. */
    public static ImageProvider provider() {
        return new SketchProvider();
    }
}
