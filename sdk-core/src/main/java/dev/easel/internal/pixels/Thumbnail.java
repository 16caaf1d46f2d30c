package dev.easel.internal.pixels;

import dev.easel.image.ImageFormat;
import dev.easel.image.PixelSize;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

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

    private static final float QUALITY = 0.85f;

    private final ImageFormat format;
    private final byte[] bytes;

    private Thumbnail(ImageFormat format, byte[] bytes) {
        this.format = format;
        this.bytes = bytes;
    }

    /** A copy of an image; empty where this Java cannot look into it. */
    public static Optional<Thumbnail> of(Path file, ImageFormat format, PixelSize size) {
        if (!Desktop.reads(format)) {
            return Optional.empty();
        }
        try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
            return Optional.of(of(Scaling.scaled(in, within(size))));
        } catch (IOException | UnsupportedOperationException e) {
            // The image itself is shown instead.
            return Optional.empty();
        }
    }

    private static Thumbnail of(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (image.getColorModel().hasAlpha()) {
            Encoded.png(image, out);
            return new Thumbnail(ImageFormat.PNG, out.toByteArray());
        }
        Encoded.jpeg(image, QUALITY, out);
        return new Thumbnail(ImageFormat.JPEG, out.toByteArray());
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

    /** The bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The pixels. */
    BufferedImage image() throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }
}
