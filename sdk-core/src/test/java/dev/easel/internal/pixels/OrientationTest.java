package dev.easel.internal.pixels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.easel.image.ImageFormat;
import dev.easel.image.PixelSize;
import dev.easel.image.Reference;
import dev.easel.model.ReferenceRule;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mark that a JPEG is to be turned. */
class OrientationTest {

    private static final byte[] JPEG =
            Drawn.written(Drawn.flat(64, 32, BufferedImage.TYPE_INT_RGB, 0xFF_20_90_E0), "jpeg");

    @TempDir
    Path dir;

    @Test
    void itIsReadInBothOrdersOfBytes() throws IOException {
        assertEquals(6, mark(with(exif(ByteOrder.LITTLE_ENDIAN, 6))));
        assertEquals(8, mark(with(exif(ByteOrder.BIG_ENDIAN, 8))));
        assertEquals(3, mark(with(Orientation.segment(3))));
    }

    @Test
    void whatHasNoneOrANonsensicalOneIsNotTurned() throws IOException {
        assertEquals(1, mark(JPEG));
        assertEquals(1, mark(with(exif(ByteOrder.LITTLE_ENDIAN, 9))));
        assertEquals(1, mark(new byte[0]));
        assertEquals(1, mark(Drawn.written(Drawn.flat(4, 4, BufferedImage.TYPE_INT_RGB, 0), "png")));
    }

    @Test
    void noBytesLeadItAstray() throws IOException {
        Random random = new Random(11);
        byte[] whole = with(exif(ByteOrder.LITTLE_ENDIAN, 6));
        for (int i = 0; i < 3_000; i++) {
            byte[] broken = Arrays.copyOf(whole, 3 + random.nextInt(whole.length - 3));
            for (int k = 0; k < 4; k++) {
                broken[2 + random.nextInt(Math.min(80, broken.length - 2))] = (byte) random.nextInt();
            }
            int mark = mark(broken);
            assertEquals(mark, Math.max(1, Math.min(8, mark)));
        }
    }

    @Test
    void aCopyKeepsTheMarkAndStoresItsPixelsAsBefore() throws IOException {
        Reference original = Reference.of(with(exif(ByteOrder.LITTLE_ENDIAN, 6)));
        Reference copy = original.scaledDown(PixelSize.of(32, 16), ImageFormat.JPEG);
        try (ScaledReferences scaled = new ScaledReferences(dir, Runnable::run, Runnable::run)) {
            Reference made =
                    scaled.of(copy, ReferenceRule.builder().max(1).build()).join();

            assertEquals(PixelSize.of(32, 16), made.size().orElseThrow());
            try (InputStream in = made.open()) {
                assertEquals(6, mark(in.readAllBytes()));
            }
        }
    }

    private static int mark(byte[] bytes) throws IOException {
        return Orientation.of(Drawn.file(bytes));
    }

    private static byte[] with(byte[] segment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(JPEG, 0, 2);
        // Something else first, as cameras have it.
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, 6, 'h', 't', 't', 'p'});
        out.writeBytes(segment);
        out.write(JPEG, 2, JPEG.length - 2);
        return out.toByteArray();
    }

    private static byte[] exif(ByteOrder order, int mark) {
        ByteBuffer tiff = ByteBuffer.allocate(40).order(order);
        tiff.put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes(StandardCharsets.US_ASCII));
        tiff.putShort((short) 42).putInt(10).putShort((short) 0).putShort((short) 2);
        tiff.putShort((short) 0x010F).putShort((short) 2).putInt(1).putInt(0);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) mark)
                .putShort((short) 0);
        ByteBuffer segment = ByteBuffer.allocate(10 + tiff.capacity());
        segment.putShort((short) 0xFFE1).putShort((short) (8 + tiff.capacity()));
        segment.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        return segment.array();
    }
}
