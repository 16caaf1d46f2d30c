package dev.easel.testkit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Real pictures in one shade of grey, small as files. */
public final class PlainPng {

    private static final int MARK = 8;
    private static final int AROUND_A_CHUNK = 12;

    private PlainPng() {}

    /**
     * One of some size.
     *
     * @param shade 0, black, to 255, white; makes pictures differ
     */
    public static byte[] of(int width, int height, int shade) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 0, 0, 0, 0})
                .array();
        byte[] pixels = packed(rows(width, height, shade));
        ByteBuffer file = ByteBuffer.allocate(MARK + 3 * AROUND_A_CHUNK + header.length + pixels.length);
        file.putLong(0x89504E470D0A1A0AL);
        chunk(file, "IHDR", header);
        chunk(file, "IDAT", pixels);
        chunk(file, "IEND", new byte[0]);
        return file.array();
    }

    /** Each row begins with a byte that says how it is filtered: not at all. */
    private static byte[] rows(int width, int height, int shade) {
        byte[] rows = new byte[(width + 1) * height];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (byte) (i % (width + 1) == 0 ? 0 : shade);
        }
        return rows;
    }

    private static byte[] packed(byte[] rows) {
        Deflater deflater = new Deflater();
        deflater.setInput(rows);
        deflater.finish();
        byte[] packed = new byte[rows.length + 100];
        int length = deflater.deflate(packed);
        deflater.end();
        return java.util.Arrays.copyOf(packed, length);
    }

    private static void chunk(ByteBuffer file, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        file.putInt(data.length).put(name).put(data).putInt((int) crc.getValue());
    }
}
