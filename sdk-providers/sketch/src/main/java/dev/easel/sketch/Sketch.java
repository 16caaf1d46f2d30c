package dev.easel.sketch;

import dev.easel.request.Option;
import dev.easel.spi.ImageProvider;

/** The door to the offline provider. */
public final class Sketch {

    /** Whether the picture says "sketch" in a corner; on by default. */
    public static final Option<Boolean> MARK = Option.bool(SketchProvider.ID, "mark");

    private Sketch() {}

    /** The provider; it needs no key and no network. */
    public static ImageProvider provider() {
        return new SketchProvider();
    }
}
