package dev.easel.examples.benchmarks.table;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;

/** Files that are PNGs by their frame and noise inside: as long as asked, and to be decoded by nobody. */
final class LargePng {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private LargePng() {}

    static byte[] of(int length) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(length + 100);
        out.writeBytes(SIGNATURE);
        byte[] header = ByteBuffer.allocate(13).putInt(1024).putInt(1024).array();
        header[8] = 8;
        header[9] = 2;
        chunk(out, "IHDR", header);
        byte[] noise = new byte[length];
        new Random(1).nextBytes(noise);
        chunk(out, "IDAT", noise);
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] data) {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(type);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
