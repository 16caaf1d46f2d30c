package dev.easel.internal.body;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;

/** Gives the base64 of another stream, without line breaks, a block at a time. */
final class Base64Stream extends InputStream {

    /** A multiple of 3, so that only the last block is padded. */
    private static final int PLAIN_BLOCK = 12 * 1024;

    private final InputStream plain;
    private final byte[] block = new byte[PLAIN_BLOCK];
    private final byte[] encoded = new byte[PLAIN_BLOCK / 3 * 4];
    private int position;
    private int limit;

    Base64Stream(InputStream plain) {
        this.plain = plain;
    }

    @Override
    public int read() throws IOException {
        return isAtEnd() ? -1 : encoded[position++];
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int count = Math.min(length, limit - position);
        System.arraycopy(encoded, position, into, offset, count);
        position += count;
        return count;
    }

    private boolean isAtEnd() throws IOException {
        if (position == limit) {
            int count = plain.readNBytes(block, 0, PLAIN_BLOCK);
            byte[] source = count == PLAIN_BLOCK ? block : Arrays.copyOf(block, count);
            limit = Base64.getEncoder().encode(source, encoded);
            position = 0;
        }
        return limit == 0;
    }

    @Override
    public void close() throws IOException {
        plain.close();
    }
}
