package dev.easel.sketch;

import dev.easel.image.ImageFormat;
import dev.easel.plan.PlannedCall;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalInt;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * How pictures are written.
 *
 * @param format PNG or JPEG
 * @param compression the strength of JPEG, 0 to 100; empty for {@value #USUAL}
 */
record PictureFile(ImageFormat format, OptionalInt compression) {

    private static final int USUAL = 90;

    /** The format of a call: the asked one, else the first of its model, if it is one of the two; else PNG, which all know. */
    static PictureFile of(PlannedCall call) {
        ImageFormat usual = call.request().mask().isPresent()
                ? ImageFormat.PNG
                : call.card().formats().stream().findFirst().orElse(ImageFormat.PNG);
        ImageFormat wanted = call.request().format().orElse(usual);
        return new PictureFile(
                wanted == ImageFormat.JPEG ? wanted : ImageFormat.PNG,
                call.request().compression());
    }

    /** Writes the picture; does not close the stream. */
    void write(BufferedImage image, OutputStream out) throws IOException {
        if (format == ImageFormat.JPEG) {
            writeJpeg(image, out);
        } else {
            PngFile.write(image, out);
        }
    }

    private void writeJpeg(BufferedImage image, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(compression.orElse(USUAL) / 100f);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(opaque(image), null, null), param);
        } finally {
            writer.dispose();
        }
    }

    /** JPEG has no see-through pixels: what was hidden in them shows. */
    private static BufferedImage opaque(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return image;
        }
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            opaque.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        return opaque;
    }
}
