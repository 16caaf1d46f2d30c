package dev.easel.google;

import dev.easel.image.GeneratedImage;
import dev.easel.image.Reference;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Whole files of any size. */
final class Pictures {

    private Pictures() {}

    static byte[] png(int width, int height) {
        return drawn("png", width, height);
    }

    static byte[] jpeg(int width, int height) {
        return drawn("jpg", width, height);
    }

    /** A file of some bytes, whose rest behind a small picture means nothing. */
    static Reference large(int bytes) {
        return Reference.of(Arrays.copyOf(png(8, 8), bytes));
    }

    static GeneratedImage image() {
        return GeneratedImage.of(png(16, 16));
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] drawn(String format, int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
