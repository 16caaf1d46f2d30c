package dev.easel.internal.pixels;

import dev.easel.image.ImageFormat;
import dev.easel.image.PixelSize;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A small copy of a saved image, as a file in memory of mostly less than 100 KB. Safe to share.
 *
 * <p>Making one takes some 10 MB for a moment, however large the image is.
 */
public final class Thumbnail {

    /** How wide it is at most, in pixels. */
    public static final int WIDTH = 480;

    /** How high it is at most, in pixels. */
    public static final int HEIGHT = 960;

    private final ImageFormat format;
    private final PixelSize size;
    private final byte[] bytes;

    Thumbnail(ImageFormat format, PixelSize size, byte[] bytes) {
        this.format = format;
        this.size = size;
        this.bytes = bytes;
    }

    /** A copy of an image; empty where this Java cannot look into it. */
    public static Optional<Thumbnail> of(Path file, ImageFormat format, PixelSize size) {
        if (!Desktop.reads(format)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Shrinking.of(file, size, within(size)));
        } catch (IOException | UnsupportedOperationException e) {
            // The image itself is shown instead.
            return Optional.empty();
        }
    }

    private static PixelSize within(PixelSize size) {
        double scale = Math.min(1, Math.min((double) WIDTH / size.width(), (double) HEIGHT / size.height()));
        return PixelSize.of((int) Math.max(1, Math.round(size.width() * scale)), (int)
                Math.max(1, Math.round(size.height() * scale)));
    }

    /** The format: PNG where parts may be see-through, else JPEG. */
    public ImageFormat format() {
        return format;
    }

    /** How many pixels it has. */
    PixelSize size() {
        return size;
    }

    /** The bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
