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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                    "It is cut: what it announces at byte 16 is not all there.",
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

    @Nested
    class Svgs {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "<svg width='48' height='32'/>                                        | 48x32",
                    "<svg width=\"48px\" height=\" 32.2 px \"></svg>                      | 48x33",
                    "<svg viewBox='0 0 48 32'/>                                           | 48x32",
                    "<svg viewBox='0,0,48,32' width='100%' height='100%'/>                | 48x32",
                    "<svg viewBox='0 0 48 32' width='96'/>                                | 96x64",
                    "<svg viewBox='0 0 48 32' height='96'/>                               | 144x96",
                    "<svg width='10'/>                                                    | 10x150",
                    "<svg/>                                                               | 300x150",
                    "<svg viewBox='0 0 x y'>                                              | 300x150",
                    "<s:svg xmlns:s = 'http://www.w3.org/2000/svg' width='4' height='5'>  | 4x5",
                    "<svg data-a='>' title=\"it's\" width='4' height='5'>                 | 4x5"
                })
        void theRootElementTellsThePixels(String svg, String size) throws IOException {
            assertEquals(new ImageHeader(ImageFormat.SVG, PixelSize.parse(size)), read(latin(svg)));
        }

        @Test
        void declarationsAndCommentsMayStandBefore() throws IOException {
            String prolog = "\u00ef\u00bb\u00bf\n<?xml version='1.0'?>\n<!-- a > b <svg width='1'> -->\n"
                    + "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/svg11.dtd\""
                    + " [ <!-- it's ] > --> <!ENTITY a '>]'> ]>\n<?style a?>";

            assertEquals(
                    PixelSize.of(48, 32),
                    read(join(latin(prolog), Pictures.svg())).size());
        }

        @Test
        void entitiesAreNotUnfolded() throws IOException {
            String bomb = "<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><svg width='&b;' height='&b;'/>";

            assertEquals(PixelSize.of(300, 150), read(latin(bomb)).size());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<svg width='0' height='5'/>",
                    "<svg viewBox='0 0 0 0'/>",
                    "<svg viewBox='0 0 5 0' width='9'/>"
                })
        void emptyPicturesAreRefused(String svg) {
            refusal(latin(svg));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<",
                    "<svg",
                    "<svg width",
                    "<svg width=",
                    "<svg width='1",
                    "<svg 'a'>",
                    "<!-- <svg/>",
                    "<!DOCTYPE [",
                    "< svg/>"
                })
        void cutTagsAreRefused(String svg) {
            assertTrue(refusal(latin(svg)).contains("first 64 KiB"));
        }

        @Test
        void theRootElementIsLookedForInTheFirst64KiB() {
            refusal(join(latin("<!--"), new byte[70_000], latin("-->"), Pictures.svg()));
            refusal(join(latin("<"), latin("!---->".repeat(20_000)), Pictures.svg()));
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
