package dev.easel.sketch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.error.InvalidRequestException;
import dev.easel.image.Background;
import dev.easel.image.GeneratedImage;
import dev.easel.image.ImageFormat;
import dev.easel.image.PixelSize;
import dev.easel.image.Quality;
import dev.easel.request.ImageRequest;
import dev.easel.request.Options;
import dev.easel.result.ImageResult;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SketchProviderTest {

    private static final ImageRequest MENU = ImageRequest.builder()
            .prompt("A diner menu with 'Blue Plate Diner' and 'Coffee $2'")
            .size("1536x1024")
            .build();

    private final Easel easel = Easel.builder().provider(Sketch.provider()).build();

    @AfterEach
    void close() {
        easel.close();
    }

    private byte[] draw(ImageRequest request) {
        return easel.generate(request).image().bytes();
    }

    @Test
    void thePictureHasExactlyThePlannedPixels() {
        for (String size : List.of("1K", "21:9", "9:16", "1920x1088", "640x1024", "1K 3:1")) {
            ImageResult result = easel.generate(MENU.toBuilder().size(size).build());
            assertEquals(
                    result.plan().size().pixels().orElseThrow(), result.image().size(), size);
            assertEquals(ImageFormat.PNG, result.image().format());
        }
        assertEquals(
                PixelSize.of(1024, 1024),
                easel.generate(MENU.toBuilder().size("auto").build()).image().size());
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherSeedOthers() {
        ImageRequest seven = MENU.toBuilder().seed(7).build();
        assertArrayEquals(draw(seven), draw(seven));
        assertFalse(Arrays.equals(draw(seven), draw(seven.toBuilder().seed(8).build())));
    }

    @Test
    void theImagesOfOneRequestDiffer() {
        Set<Integer> hashes = new HashSet<>();
        for (GeneratedImage image :
                easel.generate(MENU.toBuilder().n(4).build()).images()) {
            hashes.add(Arrays.hashCode(image.bytes()));
        }
        assertEquals(4, hashes.size());
    }

    @Test
    void qualityChangesThePictureButNotItsSize() {
        ImageResult low = easel.generate(MENU.toBuilder().quality(Quality.LOW).build());
        ImageResult high = easel.generate(MENU.toBuilder().quality(Quality.HIGH).build());
        assertEquals(low.image().size(), high.image().size());
        assertFalse(Arrays.equals(low.image().bytes(), high.image().bytes()));
    }

    @Test
    void theMarkCanBeTurnedOff() {
        ImageRequest unmarked =
                MENU.toBuilder().options(Options.with(Sketch.MARK, false)).build();
        assertFalse(Arrays.equals(draw(MENU), draw(unmarked)));
        assertArrayEquals(
                draw(MENU),
                draw(MENU.toBuilder().options(Options.with(Sketch.MARK, true)).build()));
    }

    @Test
    void aGlyphThatNoFontHasIsToldOnTheResult() {
        ImageResult result = easel.generate("A poster that says 'Hello \uD83E\uDD84'");
        assertNotEquals(List.of(), result.notices());
        assertTrue(
                result.notices().get(0).contains("\uD83E\uDD84"),
                result.notices().toString());
        assertEquals(List.of(), easel.generate("A poster that says 'Hello'").notices());
    }

    @Test
    void jpegIsWrittenSmallerWithMoreCompression() {
        ImageRequest fine = MENU.toBuilder().format(ImageFormat.JPEG).build();
        GeneratedImage usual = easel.generate(fine).image();
        GeneratedImage small =
                easel.generate(fine.toBuilder().compression(20).build()).image();

        assertEquals(ImageFormat.JPEG, usual.format());
        assertEquals(PixelSize.of(1536, 1024), usual.size());
        assertTrue(small.length() < usual.length() / 2, small + " " + usual);
    }

    @Test
    void aTransparentBackgroundShowsNothingAroundTheCard() {
        ImageRequest clear = MENU.toBuilder().background(Background.TRANSPARENT).build();
        BufferedImage image = TestImages.read(draw(clear));

        assertEquals(0, image.getRGB(0, 0) >>> 24);
        assertEquals(0, image.getRGB(1535, 1023) >>> 24);
        assertEquals(0xFF, image.getRGB(768, 512) >>> 24);
        assertFalse(TestImages.read(draw(MENU)).getColorModel().hasAlpha());
    }

    @Test
    void whatItCannotWriteIsRefused() {
        ImageRequest webp = MENU.toBuilder().format(ImageFormat.WEBP).build();
        InvalidRequestException e = assertThrows(InvalidRequestException.class, () -> easel.generate(webp));
        assertEquals("format", e.problems().get(0).option());
    }
}
