package dev.easel.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.error.Charge;
import dev.easel.error.InvalidRequestException;
import dev.easel.image.GeneratedImage;
import dev.easel.image.ImageFormat;
import dev.easel.image.PixelSize;
import dev.easel.image.Reference;
import dev.easel.request.ImageRequest;
import dev.easel.result.ImageResult;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mask limits drawing; all else of the first reference stays as it is. */
class EditTest {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 200;

    private final Easel easel = Easel.builder().provider(Sketch.provider()).build();

    @AfterEach
    void close() {
        easel.close();
    }

    private static ImageRequest.Builder edit(byte[] image, BufferedImage mask) {
        return ImageRequest.builder()
                .prompt("A poster 'Sale'")
                .addReference(Reference.of(image))
                .mask(Reference.of(TestImages.png(mask)));
    }

    @ParameterizedTest
    @CsvSource({
        BufferedImage.TYPE_INT_RGB + ",png",
        BufferedImage.TYPE_INT_ARGB + ",png",
        BufferedImage.TYPE_BYTE_INDEXED + ",png",
        BufferedImage.TYPE_BYTE_INDEXED + ",gif",
        BufferedImage.TYPE_INT_RGB + ",jpeg",
    })
    void everyPixelOutsideIsBitIdenticalAndAllInsideIsDrawn(int type, String format) {
        byte[] reference = TestImages.bytes(TestImages.noise(WIDTH, HEIGHT, type, 3), format);
        BufferedImage mask = TestImages.mask(WIDTH, HEIGHT, 40, 30, 200, 150);

        ImageResult result = easel.generate(edit(reference, mask).build());

        assertEquals(ImageFormat.PNG, result.image().format());
        assertEquals(PixelSize.of(WIDTH, HEIGHT), result.image().size());
        BufferedImage before = TestImages.read(reference);
        BufferedImage after = TestImages.read(result.image().bytes());
        int changed = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                if (mask.getRGB(x, y) >>> 24 != 0) {
                    assertEquals(before.getRGB(x, y), after.getRGB(x, y), x + "," + y);
                } else {
                    assertEquals(0xFF, after.getRGB(x, y) >>> 24, "drawing is opaque");
                    changed += before.getRGB(x, y) == after.getRGB(x, y) ? 0 : 1;
                }
            }
        }
        assertTrue(changed > 160 * 120 * 0.9, changed + " pixels changed");
    }

    @Test
    void greysKeepTheSamplesOfTheirFile() {
        BufferedImage grey = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            grey.getRaster().setSample(i % WIDTH, i / WIDTH, 0, i % 256);
        }

        ImageResult result = easel.generate(edit(TestImages.png(grey), TestImages.mask(WIDTH, HEIGHT, 0, 0, 20, 20))
                .build());

        BufferedImage after = TestImages.read(result.image().bytes());
        for (int y = 20; y < HEIGHT; y++) {
            int sample = (y * WIDTH + 50) % 256;
            assertEquals(0xFF000000 | sample << 16 | sample << 8 | sample, after.getRGB(50, y));
        }
    }

    @Test
    void aPixelThatIsOnlyHalfSeeThroughStays() {
        BufferedImage mask = TestImages.mask(WIDTH, HEIGHT, 100, 100, 200, 150);
        mask.setRGB(5, 5, 0x01FFFFFF);
        byte[] reference = TestImages.png(TestImages.noise(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB, 4));

        ImageResult result = easel.generate(edit(reference, mask).build());

        assertEquals(
                TestImages.read(reference).getRGB(5, 5),
                TestImages.read(result.image().bytes()).getRGB(5, 5));
    }

    @Test
    void theImagesOfOneEditDifferInTheHoleAlone() {
        byte[] reference = TestImages.png(TestImages.noise(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB, 5));
        List<GeneratedImage> images =
                List.copyOf(easel.generate(edit(reference, TestImages.mask(WIDTH, HEIGHT, 0, 0, 300, 100))
                                .n(2)
                                .build())
                        .images());
        int[] one = pixels(images.get(0));
        int[] other = pixels(images.get(1));

        int half = WIDTH * 100;
        assertNotEquals(Arrays.hashCode(Arrays.copyOf(one, half)), Arrays.hashCode(Arrays.copyOf(other, half)));
        assertEquals(-1, Arrays.mismatch(one, half, one.length, other, half, other.length));
    }

    private static int[] pixels(GeneratedImage image) {
        return TestImages.read(image.bytes()).getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    }

    @Test
    void anotherSizeThanPlannedIsTold() {
        byte[] reference = TestImages.png(TestImages.noise(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB, 6));

        ImageResult result = easel.generate(
                edit(reference, TestImages.mask(WIDTH, HEIGHT, 0, 0, 9, 9)).build());

        assertEquals(List.of("The image has the size of the masked reference, 300x200."), result.notices());
    }

    @Test
    void aMaskWithoutASeeThroughPixelIsRefusedForNothing() {
        byte[] reference = TestImages.png(TestImages.noise(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB, 7));
        ImageRequest opaque =
                edit(reference, TestImages.mask(WIDTH, HEIGHT, 0, 0, 0, 0)).build();

        InvalidRequestException e = assertThrows(InvalidRequestException.class, () -> easel.generate(opaque));

        assertEquals(Charge.NO, e.charge());
        assertTrue(e.getMessage().contains("no see-through pixel"), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"format", "reference 1", "mask"})
    void whatAMaskCannotDoIsRefusedByThePlan(String option) {
        byte[] noise = TestImages.png(TestImages.noise(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB, 8));
        byte[] jpeg = TestImages.bytes(TestImages.noise(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB, 8), "jpeg");
        ImageRequest good =
                edit(noise, TestImages.mask(WIDTH, HEIGHT, 0, 0, 9, 9)).build();
        ImageRequest bad = switch (option) {
            case "format" -> good.toBuilder().format(ImageFormat.JPEG).build();
            case "mask" -> good.toBuilder().mask(Reference.of(jpeg)).build();
            default ->
                good.toBuilder()
                        .references(List.of(Reference.of(URI.create("https://example.com/cup.png"))))
                        .build();
        };

        assertEquals(1, easel.plan(good).calls().size());
        InvalidRequestException e = assertThrows(InvalidRequestException.class, () -> easel.plan(bad));
        assertEquals(option, e.problems().get(0).option());
    }
}
