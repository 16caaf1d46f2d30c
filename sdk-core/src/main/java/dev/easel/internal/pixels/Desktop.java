package dev.easel.internal.pixels;

import dev.easel.image.ImageFormat;
import java.util.Locale;
import javax.imageio.ImageIO;

/** What this Java can do with pixels. */
public final class Desktop {

    private static final boolean THERE =
            ModuleLayer.boot().findModule("java.desktop").isPresent();

    private Desktop() {}

    /** Whether there is the module {@code java.desktop}, without which no pixel can be seen. */
    public static boolean isThere() {
        return THERE;
    }

    /** Whether images of a format can be read: PNG, JPEG and GIF, and what libraries of the application add. */
    public static boolean reads(ImageFormat format) {
        return THERE
                && ImageIO.getImageReadersByFormatName(format.name().toLowerCase(Locale.ROOT))
                        .hasNext();
    }
}
