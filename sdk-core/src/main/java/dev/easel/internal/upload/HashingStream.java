package dev.easel.internal.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Shows what is read of a content to its hash. */
final class HashingStream extends FilterInputStream {

    private static final int SKIP = 8 * 1024;

    private final ContentHash hash;
    private long position;

    HashingStream(InputStream in, ContentHash hash) {
        super(in);
        this.hash = hash;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = in.read(into, offset, length);
        if (count < 0) {
            hash.ended();
        } else {
            hash.passed(position, into, offset, count);
            position += count;
        }
        return count;
    }

    /** Reads, so that what is skipped is hashed too. */
    @Override
    public long skip(long count) throws IOException {
        return Math.max(0, read(new byte[SKIP], 0, (int) Math.min(count, SKIP)));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
