package dev.easel.internal.pixels;

import dev.easel.image.ImageFormat;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pixels as files. */
final class Encoded {

    private Encoded() {}

    /** As PNG, with see-through parts as they are. */
    static void png(BufferedImage image, OutputStream out) throws IOException {
        write(image, ImageFormat.PNG, 1, out);
    }

    /**
     * As JPEG, which has no see-through parts.
     *
     * @param quality 0 to 1
     */
    static void jpeg(BufferedImage image, float quality, OutputStream out) throws IOException {
        write(image, ImageFormat.JPEG, quality, out);
    }

    private static void write(BufferedImage image, ImageFormat format, float quality, OutputStream out)
            throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format.name().toLowerCase(Locale.ROOT))
                .next();
        try (ImageOutputStream file = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(file);
            writer.write(null, new IIOImage(image, null, null), how(writer, format, quality));
        } finally {
            writer.dispose();
        }
    }

    private static ImageWriteParam how(ImageWriter writer, ImageFormat format, float quality) {
        ImageWriteParam how = writer.getDefaultWriteParam();
        if (format == ImageFormat.JPEG) {
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
        }
        return how;
    }
}
