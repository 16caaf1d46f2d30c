package dev.easel.internal.pixels;

import dev.easel.image.ImageFormat;
import dev.easel.image.PixelSize;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/** Makes thumbnails, where there is {@code java.desktop}; without it this class cannot even be loaded. */
final class Shrinking {

    private static final float QUALITY = 0.85f;

    private Shrinking() {}

    static Thumbnail of(Path file, PixelSize whole, PixelSize size) throws IOException {
        try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
            BufferedImage image = Scaling.scaled(in, whole, size);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (image.getColorModel().hasAlpha()) {
                Encoded.png(image, out);
                return new Thumbnail(ImageFormat.PNG, size, out.toByteArray());
            }
            Encoded.jpeg(image, QUALITY, out);
            return new Thumbnail(ImageFormat.JPEG, size, out.toByteArray());
        }
    }

    /** The pixels of a thumbnail. */
    static BufferedImage image(Thumbnail thumbnail) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(thumbnail.bytes()));
    }
}
