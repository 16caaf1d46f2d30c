package dev.easel.openai;

import dev.easel.image.GeneratedImage;
import dev.easel.image.ImageFormat;
import dev.easel.image.PixelSize;
import dev.easel.image.Reference;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Small whole files of every format and any size. */
final class Pictures {

    private Pictures() {}

    static GeneratedImage image(int width, int height) {
        return GeneratedImage.of(of(ImageFormat.PNG, PixelSize.of(width, height)));
    }

    static Reference png(int width, int height) {
        return Reference.of(of(ImageFormat.PNG, PixelSize.of(width, height)));
    }

    static Reference jpeg(int width, int height) {
        return Reference.of(of(ImageFormat.JPEG, PixelSize.of(width, height)));
    }

    static byte[] of(ImageFormat format, PixelSize size) {
        return switch (format) {
            case PNG -> drawn("png", size, BufferedImage.TYPE_BYTE_BINARY);
            case GIF -> drawn("gif", size, BufferedImage.TYPE_BYTE_BINARY);
            case JPEG -> drawn("jpg", size, BufferedImage.TYPE_BYTE_GRAY);
            case WEBP -> webp(size);
            case SVG ->
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\"></svg>"
                        .formatted(size.width(), size.height())
                        .getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] drawn(String format, PixelSize size, int type) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(size.width(), size.height(), type), format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A lossless file as far as its header goes; the JDK writes none. */
    private static byte[] webp(PixelSize size) {
        ByteBuffer file = ByteBuffer.allocate(26).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(18);
        file.put("WEBPVP8L".getBytes(StandardCharsets.US_ASCII)).putInt(6);
        file.put((byte) 0x2F)
                .putInt((size.width() - 1) | (size.height() - 1) << 14)
                .put((byte) 0);
        return file.array();
    }
}
