package dev.easel.image;

import static dev.easel.image.Pictures.bytes;
import static dev.easel.image.Pictures.insert;
import static dev.easel.image.Pictures.join;
import static dev.easel.image.Pictures.jpegSegment;
import static dev.easel.image.Pictures.latin;
import static dev.easel.image.Pictures.pngOf;
import static dev.easel.image.Pictures.real;
import static dev.easel.image.Pictures.u16;
import static dev.easel.image.Pictures.u32le;
import static dev.easel.image.Pictures.webpChunk;
import static dev.easel.image.Pictures.webpOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageHeaderTest {

    @ParameterizedTest
    @CsvSource({
        "cup.png, PNG",
        "cup.jpg, JPEG",
        "progressive.jpg, JPEG",
        "cup.gif, GIF",
        "lossy.webp, WEBP",
        "lossless.webp, WEBP",
        "animated.webp, WEBP"
    })
    void realFilesTellFormatAndPixels(String name, ImageFormat format) throws IOException {
        assertEquals(new ImageHeader(format, PixelSize.of(48, 32)), read(real(name)));
    }

    @Test
    void onlyWhatIsNeededIsRead() throws IOException {
        ByteArrayInputStream png = new ByteArrayInputStream(Pictures.png());
        int length = png.available();

        ImageHeader.read(png);

        assertTrue(length - png.available() < 40);
    }

    @Test
    void theStreamIsLeftOpenAlsoAtItsEnd() throws IOException {
        for (byte[] bytes : List.of(Pictures.svg(), Arrays.copyOf(Pictures.png(), 20), new byte[0])) {
            boolean[] closed = {false};
            InputStream stream = new ByteArrayInputStream(bytes) {
                @Override
                public void close() {
                    closed[0] = true;
                }
            };
            try {
                ImageHeader.read(stream);
            } catch (InvalidImageException e) {
                assertEquals(0, stream.available());
            }
            assertFalse(closed[0]);
        }
    }

    @Nested
    class Refusing {

        @Test
        void otherBytesAreNamedAsNoImage() {
            for (byte[] other :
                    List.of(latin("{\"error\":1}"), latin("BM......"), new byte[100], latin("GIF90a....."))) {
                assertEquals("It is not a PNG, JPEG, WebP, GIF or SVG.", refusal(other));
            }
            assertEquals("There are no bytes at all.", refusal(new byte[0]));
        }

        @Test
        void htmlIsNoSvg() {
            assertTrue(refusal(latin("<!DOCTYPE html><html><svg width='1'/></html>"))
                    .contains("not an SVG"));
        }

        @Test
        void aCutHeaderSaysWhereItEnds() {
            assertEquals(
                    "It is cut: what must follow after byte 18 is not all there.",
                    refusal(Arrays.copyOf(Pictures.png(), 18)));
        }

        @Test
        void pixelsAreUnsignedPositiveAndWithinLimits() throws IOException {
            assertTrue(refusal(pngOf(0, 5)).contains("0 x 5"));
            assertTrue(refusal(pngOf(0xFFFF_FFFFL, 1)).contains("4294967295 x 1"));
            assertTrue(refusal(pngOf(65_536, 1)).contains("65535"));
            assertTrue(refusal(pngOf(10_000, 10_001)).contains("100 megapixels"));
            assertEquals(
                    PixelSize.of(10_000, 10_000), read(pngOf(10_000, 10_000)).size());
            assertEquals(PixelSize.of(65_535, 1_500), read(pngOf(65_535, 1_500)).size());
        }
    }

    @Nested
    class Jpegs {

        @Test
        void anyNumberAndSizeOfSegmentsMayStandBeforeThePixels() throws IOException {
            byte[] thumbnail = jpegSegment(0xE1, join(Pictures.jpeg(), new byte[60_000]));
            byte[] many = Pictures.jpeg();
            for (int i = 0; i < 40; i++) {
                many = insert(many, 2, thumbnail);
            }

            assertEquals(PixelSize.of(48, 32), read(many).size());
        }

        @Test
        void fillBytesAndLoneMarkersAreSkipped() throws IOException {
            byte[] odd = insert(Pictures.jpeg(), 2, bytes(0xFF, 0xFF, 0xFF, 0xFF, 0x01, 0xFF, 0xD0, 0xFF, 0xFF, 0xFF));

            assertEquals(PixelSize.of(48, 32), read(odd).size());
        }

        @Test
        void everyKindOfFrameTellsThePixels() throws IOException {
            for (int frame : new int[] {0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF}) {
                byte[] jpeg =
                        join(bytes(0xFF, 0xD8), jpegSegment(frame, join(bytes(8), u16(65_000), u16(3), bytes(1))));

                assertEquals(PixelSize.of(3, 65_000), read(jpeg).size());
            }
        }

        @Test
        void aPictureWithoutAFrameIsRefused() {
            assertTrue(refusal(bytes(0xFF, 0xD8, 0xFF, 0xDA, 0, 2)).contains("does not tell its size"));
            assertTrue(refusal(bytes(0xFF, 0xD8, 0xFF, 0xD9)).contains("does not tell its size"));
            assertTrue(refusal(bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 1)).contains("broken segment"));
        }
    }

    @Nested
    class Webps {

        @Test
        void theExtendedFormTellsTheCanvas() throws IOException {
            byte[] canvas = bytes(0x10, 0, 0, 0, 0xFF, 0x0F, 0, 0xE7, 0x03, 0);

            assertEquals(
                    PixelSize.of(4_096, 1_000),
                    read(webpOf(webpChunk("VP8X", canvas))).size());
            assertTrue(refusal(webpOf(webpChunk("VP8X", bytes(0, 0, 0, 0, 255, 255, 255, 255, 255, 255))))
                    .contains("16777216 x 16777216"));
        }

        @Test
        void scalingBitsAreNoPixels() throws IOException {
            byte[] frame = bytes(0x10, 0, 0, 0x9D, 0x01, 0x2A, 0x05, 0x40, 0x06, 0x80);

            assertEquals(
                    PixelSize.of(5, 6), read(webpOf(webpChunk("VP8 ", frame))).size());
        }

        @Test
        void otherChunksAtTheBeginningAreRefused() {
            assertTrue(refusal(webpOf(webpChunk("JUNK", new byte[30]))).contains("its size does not follow"));
            assertTrue(refusal(webpOf(webpChunk("VP8 ", new byte[30]))).contains("does not begin as it must"));
            assertTrue(refusal(webpOf(webpChunk("VP8L", new byte[30]))).contains("does not begin as it must"));
        }

        @Test
        void aSizeInTheFileIsNeverAllocated() {
            byte[] huge = join(latin("RIFF"), u32le(0xFFFF_FFFFL), latin("WEBPVP8L"), u32le(0xFFFF_FFFFL));

            assertTrue(refusal(huge).contains("cut"));
        }
    }

    static ImageHeader read(byte[] bytes) throws IOException {
        return ImageHeader.read(new ByteArrayInputStream(bytes));
    }

    static String refusal(byte[] bytes) {
        return String.valueOf(
                assertThrows(InvalidImageException.class, () -> read(bytes)).getMessage());
    }
}
