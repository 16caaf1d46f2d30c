package dev.easel.image;

import static dev.easel.image.Pictures.bytes;
import static dev.easel.image.Pictures.insert;
import static dev.easel.image.Pictures.join;
import static dev.easel.image.Pictures.jpegSegment;
import static dev.easel.image.Pictures.latin;
import static dev.easel.image.Pictures.pngChunk;
import static dev.easel.image.Pictures.webpChunk;
import static dev.easel.image.Pictures.webpOf;
import static dev.easel.image.WholeImageTest.check;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ContentCredentialsTest {

    private static final byte[] JUMBF = latin(
            "JP\u0000\u0001\u0000\u0000\u0000\u0001\u0000\u0000\u0001\u0000jumb"
                    + "\u0000\u0000\u0000&jumdc2pa\u0000\u0011\u0000\u0010\u0080\u0000\u0000\u00aa\u00008\u009bq\u0003c2pa\u0000");

    @Test
    void areFoundInAPng() throws IOException {
        assertTrue(check(insert(Pictures.png(), 33, pngChunk("caBX", JUMBF))).credentials());
        assertFalse(check(insert(Pictures.png(), 33, pngChunk("tEXt", latin("caBX"))))
                .credentials());
    }

    @Test
    void areFoundInAJpeg() throws IOException {
        byte[] exif = jpegSegment(0xE1, new byte[50_000]);

        assertTrue(check(insert(Pictures.jpeg(), 2, jpegSegment(0xEB, JUMBF))).credentials());
        assertTrue(check(insert(Pictures.jpeg(), 2, exif, jpegSegment(0xEB, JUMBF)))
                .credentials());
        assertFalse(check(insert(Pictures.jpeg(), 2, jpegSegment(0xEB, latin("JP another box"))))
                .credentials());
        assertFalse(check(insert(Pictures.jpeg(), 2, jpegSegment(0xE1, JUMBF))).credentials());
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

            assertTrue(check(join(latin("<svg>"), new byte[before], metadata)).credentials());
        }
        assertFalse(check(Pictures.svg()).credentials());
    }
}
