package dev.easel.sketch;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes an image as PNG, eight bits a channel, row by row.
 *
 * <p>The JDK's own writer would keep the whole file in memory or in a temporary one, by a setting that is global to the
 * process. Same pixels give the same bytes on one JDK.
 */
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int CHUNK = 1 << 16;
    /** Every byte as its difference from the one above: flat shapes turn into long runs of zeros. */
    private static final int FILTER_UP = 2;

    private PngFile() {}

    /** Does not close the stream. */
    static void write(BufferedImage image, OutputStream out) throws IOException {
        boolean alpha = image.getColorModel().hasAlpha();
        DataOutputStream data = new DataOutputStream(out);
        data.write(SIGNATURE);
        header(image, alpha, data);
        Deflater deflater = new Deflater(6);
        try (DeflaterOutputStream rows = new DeflaterOutputStream(new Chunks(data), deflater, 1 << 14)) {
            rows(image, alpha ? 4 : 3, rows);
        } finally {
            deflater.end();
        }
        chunk("IEND", new byte[0], 0, data);
        data.flush();
    }

    private static void header(BufferedImage image, boolean alpha, DataOutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(bytes);
        fields.writeInt(image.getWidth());
        fields.writeInt(image.getHeight());
        fields.write(new byte[] {8, (byte) (alpha ? 6 : 2), 0, 0, 0});
        chunk("IHDR", bytes.toByteArray(), bytes.size(), out);
    }

    private static void rows(BufferedImage image, int channels, OutputStream out) throws IOException {
        int width = image.getWidth();
        int[] pixels = new int[width];
        byte[] above = new byte[width * channels];
        byte[] row = new byte[width * channels];
        byte[] filtered = new byte[1 + width * channels];
        filtered[0] = FILTER_UP;
        for (int y = 0; y < image.getHeight(); y++) {
            unpack(image.getRGB(0, y, width, 1, pixels, 0, width), channels, row);
            for (int i = 0; i < row.length; i++) {
                filtered[i + 1] = (byte) (row[i] - above[i]);
            }
            out.write(filtered);
            byte[] spare = above;
            above = row;
            row = spare;
        }
    }

    private static void unpack(int[] pixels, int channels, byte[] row) {
        int at = 0;
        for (int argb : pixels) {
            row[at] = (byte) (argb >> 16);
            row[at + 1] = (byte) (argb >> 8);
            row[at + 2] = (byte) argb;
            if (channels == 4) {
                row[at + 3] = (byte) (argb >>> 24);
            }
            at += channels;
        }
    }

    private static void chunk(String type, byte[] content, int length, DataOutputStream out) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(content, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(content, 0, length);
        out.writeInt((int) checksum.getValue());
    }

    /** Cuts compressed bytes into chunks of the file. Closing writes the last one and leaves the file open. */
    private static final class Chunks extends OutputStream {
        private final DataOutputStream out;
        private final byte[] buffer = new byte[CHUNK];
        private int used;

        Chunks(DataOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int at = from;
            int end = from + length;
            while (at < end) {
                int count = Math.min(end - at, CHUNK - used);
                System.arraycopy(bytes, at, buffer, used, count);
                used += count;
                at += count;
                if (used == CHUNK) {
                    finishChunk();
                }
            }
        }

        @Override
        public void close() throws IOException {
            finishChunk();
        }

        private void finishChunk() throws IOException {
            if (used > 0) {
                chunk("IDAT", buffer, used, out);
                used = 0;
            }
        }
    }
}
