package dev.easel.image;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/**
 * Bytes that a caller can supply again and again.
 *
 * @param supplier gives a new stream at each call
 * @param length how many bytes the first stream had
 * @param header what its first bytes told
 */
record SuppliedBytes(Supplier<InputStream> supplier, long length, ImageHeader header) implements ByteSource {

    private static final int BLOCK = 16 * 1024;

    /** Asks once, for the header and the length. */
    static SuppliedBytes read(Supplier<InputStream> supplier, long most) throws IOException {
        try (Counting counting = new Counting(supplier.get(), most)) {
            ImageHeader header = ImageHeader.read(counting, Cursor.BLOCK);
            byte[] block = new byte[BLOCK];
            while (counting.read(block, 0, BLOCK) >= 0) {
                // Only counted: the bytes are read again when they are sent.
            }
            return new SuppliedBytes(supplier, counting.count, header);
        }
    }

    @Override
    public InputStream open() {
        return supplier.get();
    }

    /** Counts what is read in blocks; there may be no end to it. */
    private static final class Counting extends FilterInputStream {

        private final long most;
        private long count;

        Counting(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = in.read(into, offset, length);
            count += Math.max(0, read);
            if (count > most) {
                throw new TooLargeException();
            }
            return read;
        }

        /** Reads, so that what is skipped is counted. */
        @Override
        public long skip(long wanted) throws IOException {
            return Math.max(0, read(new byte[BLOCK], 0, (int) Math.min(wanted, BLOCK)));
        }
    }
}
