package dev.easel.sketch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PngFileTest {
    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_3BYTE_BGR})
    void anotherReaderSeesTheSamePixels(int type) throws IOException {
        BufferedImage image = noise(317, 211, type);

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes(image)));

        assertEquals(image.getColorModel().hasAlpha(), read.getColorModel().hasAlpha());
        assertArrayEquals(pixels(image), pixels(read));
    }

    @Test
    void samePixelsGiveTheSameBytes() throws IOException {
        assertArrayEquals(
                bytes(noise(64, 64, BufferedImage.TYPE_INT_RGB)), bytes(noise(64, 64, BufferedImage.TYPE_INT_RGB)));
    }

    @Test
    void imageOfOnePixelIsWritten() throws IOException {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes(noise(1, 1, BufferedImage.TYPE_INT_RGB))));

        assertEquals(1, read.getWidth() * read.getHeight());
    }

    @Test
    void streamStaysOpen() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        PngFile.write(noise(8, 8, BufferedImage.TYPE_INT_RGB), out);

        assertFalse(closed.get());
    }

    private static BufferedImage noise(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, random.nextInt());
        }
        return image;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    static byte[] bytes(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngFile.write(image, out);
        return out.toByteArray();
    }
}
