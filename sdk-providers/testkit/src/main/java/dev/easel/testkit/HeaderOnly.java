package dev.easel.testkit;

import dev.easel.image.Reference;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** References that are pictures as far as their header goes, which is all that a plan reads; not to be sent. */
public final class HeaderOnly {

    private HeaderOnly() {}

    /** A PNG with alpha. */
    public static Reference png(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 6, 0, 0, 0});
        CRC32 crc = new CRC32();
        crc.update(header.array());
        return Reference.of(ByteBuffer.allocate(33)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .put(header.array())
                .putInt((int) crc.getValue())
                .array());
    }

    /** A JPEG of at most 65,535 pixels a side. */
    public static Reference jpeg(int width, int height) {
        return Reference.of(ByteBuffer.allocate(21)
                .putInt(0xFFD8FFC0)
                .putShort((short) 17)
                .put((byte) 8)
                .putShort((short) height)
                .putShort((short) width)
                .put(new byte[] {3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1})
                .array());
    }
}
