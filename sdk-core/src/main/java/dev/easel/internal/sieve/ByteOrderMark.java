package dev.easel.internal.sieve;

import java.nio.ByteBuffer;

/** Passes over the byte order mark of UTF-8 where a stream begins with one, cut anywhere. */
final class ByteOrderMark {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private int matched;
    private boolean over;

    /** Reads past the mark, and returns what looked like its beginning but was not. */
    ByteBuffer pass(ByteBuffer bytes) {
        while (!over && bytes.hasRemaining()) {
            if (bytes.get(bytes.position()) != MARK[matched]) {
                over = true;
                return ByteBuffer.wrap(MARK, 0, matched);
            }
            bytes.get();
            matched++;
            over = matched == MARK.length;
        }
        return ByteBuffer.allocate(0);
    }
}
