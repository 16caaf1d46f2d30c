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

    static WholeImage check(byte[] bytes) throws IOException {
        return WholeImage.check(ByteSource.of(bytes));
    }

    static String refusal(byte[] bytes) {
        return String.valueOf(
                assertThrows(InvalidImageException.class, () -> check(bytes)).getMessage());
    }
}
