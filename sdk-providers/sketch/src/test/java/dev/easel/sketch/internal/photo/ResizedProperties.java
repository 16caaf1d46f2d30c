package dev.easel.sketch.internal.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ResizedProperties {

    @Property(tries = 200)
    void aPlainImageStaysPlainAtAnySize(
            @ForAll int argb,
            @ForAll @IntRange(min = 1, max = 40) int from,
            @ForAll @IntRange(min = 1, max = 90) int width,
            @ForAll @IntRange(min = 1, max = 90) int height) {
        BufferedImage image = new BufferedImage(from, 7, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < from * 7; i++) {
            image.setRGB(i % from, i / from, argb);
        }

        BufferedImage resized = Resized.of(image, width, height);

        assertEquals(width, resized.getWidth());
        assertEquals(height, resized.getHeight());
        for (int i = 0; i < width * height; i++) {
            assertEquals(argb | 0xFF000000, resized.getRGB(i % width, i / width));
        }
    }

    @Example
    void theSameSizeIsTheSameImage() {
        BufferedImage image = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 6; i++) {
            image.setRGB(i % 3, i / 3, i * 0x123456);
        }

        BufferedImage same = Resized.of(image, 3, 2);

        for (int i = 0; i < 6; i++) {
            assertEquals(image.getRGB(i % 3, i / 3), same.getRGB(i % 3, i / 3));
        }
    }

    @Example
    void halfBlackHalfWhiteShrinksToGreyAndHiddenColoursDoNotShine() {
        BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 0xFF000000);
        image.setRGB(1, 0, 0xFFFFFFFF);
        assertEquals(0xFF808080, Resized.of(image, 1, 1).getRGB(0, 0));

        image.setRGB(1, 0, 0x00FFFFFF);
        int half = Resized.of(image, 1, 1).getRGB(0, 0);
        assertEquals(0, half & 0xFFFFFF);
        assertTrue((half >>> 24) > 126 && (half >>> 24) < 129);
    }
}
