package dev.easel.image;

import static dev.easel.image.Pictures.bytes;
import static dev.easel.image.Pictures.insert;
import static dev.easel.image.Pictures.join;
import static dev.easel.image.Pictures.jpegSegment;
import static dev.easel.image.Pictures.latin;
import static dev.easel.image.Pictures.pngChunk;
import static dev.easel.image.Pictures.real;
import static dev.easel.image.Pictures.u32;
import static dev.easel.image.Pictures.webpChunk;
import static dev.easel.image.Pictures.webpOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeImageTest {

    private static final byte[] JUMBF = latin(
            "JP\u0000\u0001\u0000\u0000\u0000\u0001\u0000\u0000\u0001\u0000jumb"
                    + "\u0000\u0000\u0000&jumdc2pa\u0000\u0011\u0000\u0010\u0080\u0000\u0000\u00aa\u00008\u009bq\u0003c2pa\u0000");

    @TempDir
    private Path dir;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cup.png",
                "cup.jpg",
                "progressive.jpg",
                "cup.gif",
                "lossy.webp",
                "lossless.webp",
                "animated.webp"
            })
    void realFilesAreWholeAndWithoutCredentials(String name) throws IOException {
        Path file = Files.write(dir.resolve("image"), real(name));

        WholeImage image = WholeImage.check(ByteSource.of(file));

        assertEquals(PixelSize.of(48, 32), image.header().size());
        assertFalse(image.credentials());
        assertEquals(image, check(real(name)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cup.png",
                "cup.jpg",
                "progressive.jpg",
                "cup.gif",
                "lossy.webp",
                "lossless.webp",
                "animated.webp"
            })
    void everyCutIsSeen(String name) {
        byte[] whole = real(name);

        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(InvalidImageException.class, () -> check(cut), () -> name + " cut after " + cut.length);
        }
    }

    @Nested
    class Endings {

        @Test
        void paddingAfterTheEndIsTolerated() throws IOException {
            check(join(Pictures.jpeg(), new byte[10]));
            check(join(Pictures.jpeg(), new byte[200_000]));
            check(join(Pictures.png(), new byte[10]));
            check(join(Pictures.webp(), new byte[10]));
            check(join(Pictures.gif(), new byte[10]));
        }

        @Test
        void theEndOfAThumbnailIsNotTheEndOfTheJpeg() {
            byte[] thumbnail = jpegSegment(0xE1, Pictures.jpeg());
            byte[] whole = insert(Pictures.jpeg(), 2, thumbnail);

            assertTrue(refusal(Arrays.copyOf(whole, whole.length - 2)).contains("cut"));
        }

        @Test
        void anEndAcrossTwoBlocksIsFound() throws IOException {
            for (int padding = 65_000; padding < 66_000; padding += 7) {
                check(join(Pictures.jpeg(), new byte[padding]));
            }
        }

        @Test
        void animageWithoutAPictureIsNone() {
            byte[] png = Pictures.png();
            byte[] end = pngChunk("IEND", new byte[0]);

            assertTrue(refusal(join(Arrays.copyOf(png, 33), end)).contains("without a picture"));
            assertTrue(refusal(join(latin("GIF89a"), bytes(9, 0, 9, 0, 0, 0, 0, 0x3B)))
                    .contains("without a picture"));
            assertTrue(refusal(webpOf(webpChunk("VP8X", new byte[10]))).contains("without a picture"));
        }

        @Test
        void lengthsBeyondTheFileAreSeen() {
            byte[] png = insert(Pictures.png(), 33, u32(0xFFFF_FFFFL), latin("aaAa"));
            byte[] webp = webpOf(webpChunk("VP8X", new byte[10]), latin("VP8 "), u32(0xFFFF_FFFFL));

            assertTrue(refusal(png).contains("cut"));
            assertTrue(refusal(webp).contains("longer than the file"));
        }

        @Test
        void anSvgIsClosed() throws IOException {
            check(latin("<svg><g/></svg>"));
            check(latin("<svg/>"));
            check(latin("<x:svg width='1'><g/></x:svg >\n<!-- bye --> <!-- <g> -->\n"));
            check(join(latin("<svg>"), new byte[200_000], latin("</svg>")));
            for (String cut :
                    new String[] {"<svg>", "<svg><g/>", "<svg><g/></sv", "<svg><!-- </svg> -->", "<svg></g>"}) {
                assertTrue(refusal(latin(cut)).contains("not closed"), cut);
            }
        }

        @Test
        void manyCommentsTakeNoTime() {
            refusal(join(latin("<svg>"), latin("<!---->".repeat(100_000))));
            refusal(join(latin("<svg>"), latin("-->".repeat(100_000))));
        }
    }

    @Nested
    class Credentials {

        @Test
        void areFoundInAPng() throws IOException {
            assertTrue(
                    check(insert(Pictures.png(), 33, pngChunk("caBX", JUMBF))).credentials());
            assertFalse(check(insert(Pictures.png(), 33, pngChunk("tEXt", latin("caBX"))))
                    .credentials());
        }

        @Test
        void areFoundInAJpeg() throws IOException {
            byte[] exif = jpegSegment(0xE1, new byte[50_000]);

            assertTrue(
                    check(insert(Pictures.jpeg(), 2, jpegSegment(0xEB, JUMBF))).credentials());
            assertTrue(check(insert(Pictures.jpeg(), 2, exif, jpegSegment(0xEB, JUMBF)))
                    .credentials());
            assertFalse(check(insert(Pictures.jpeg(), 2, jpegSegment(0xEB, latin("JP another box"))))
                    .credentials());
            assertFalse(
                    check(insert(Pictures.jpeg(), 2, jpegSegment(0xE1, JUMBF))).credentials());
        }

        @Test
        void areFoundInAWebp() throws IOException {
            byte[] picture = Arrays.copyOfRange(Pictures.webp(), 12, Pictures.webp().length);

            assertTrue(check(webpOf(picture, webpChunk("C2PA", new byte[31]))).credentials());
            assertTrue(check(webpOf(picture, webpChunk("EXIF", new byte[31]), webpChunk("C2PA", new byte[3])))
                    .credentials());
            assertFalse(check(webpOf(picture, webpChunk("XMP ", latin("C2PA")))).credentials());
        }

        @Test
        void areFoundInAGif() throws IOException {
            byte[] gif = Pictures.gif();
            int blocks = 13 + 3 * 256;
            byte[] extension = join(bytes(0x21, 0xFF, 11), latin("C2PA_GIF\u0001\u0000\u0000"), bytes(3, 1, 2, 3, 0));
            byte[] comment = join(bytes(0x21, 0xFE, 8), latin("C2PA_GIF"), bytes(0));

            assertTrue(check(insert(gif, blocks, extension)).credentials());
            assertTrue(check(insert(gif, gif.length - 1, extension)).credentials());
            assertFalse(check(insert(gif, blocks, comment)).credentials());
        }

        @Test
        void areFoundInAnSvg() throws IOException {
            for (int before : new int[] {0, 65_500, 65_530, 200_000}) {
                byte[] metadata = latin("<metadata><c2pa:manifest>AAAA</c2pa:manifest></metadata></svg>");

                assertTrue(
                        check(join(latin("<svg>"), new byte[before], metadata)).credentials());
            }
            assertFalse(check(Pictures.svg()).credentials());
        }
    }

    static WholeImage check(byte[] bytes) throws IOException {
        return WholeImage.check(ByteSource.of(bytes));
    }

    static String refusal(byte[] bytes) {
        return String.valueOf(
                assertThrows(InvalidImageException.class, () -> check(bytes)).getMessage());
    }
}
