package dev.easel.internal.pixels;

import dev.easel.image.ImageFormat;
import java.awt.image.BufferedImage;
import java.io.FilterOutputStream;
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

    /** The same, with the mark how it is to be turned. */
    static void jpeg(BufferedImage image, float quality, int orientation, OutputStream out) throws IOException {
        jpeg(
                image,
                quality,
                orientation == Orientation.NONE ? out : new Marking(out, Orientation.segment(orientation)));
    }

    /** Puts a segment behind the first two bytes of a JPEG. */
    private static final class Marking extends FilterOutputStream {

        private static final int BEGIN = 2;

        private final byte[] segment;
        private int written;

        Marking(OutputStream out, byte[] segment) {
            super(out);
            this.segment = segment;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            if (++written == BEGIN) {
                out.write(segment);
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            int begin = Math.max(0, Math.min(length, BEGIN - written));
            for (int i = 0; i < begin; i++) {
                write(bytes[offset + i]);
            }
            out.write(bytes, offset + begin, length - begin);
        }
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
