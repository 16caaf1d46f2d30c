package dev.easel.internal.sieve;

import java.nio.ByteBuffer;

/** Finds the ends of lines, eight bytes at a time. */
final class LineEnds {

    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;
    private static final long FEEDS = ONES * '\n';
    private static final long RETURNS = ONES * '\r';

    private LineEnds() {}

    /** Where the next line feed or carriage return stands, or the end of the buffer. */
    static int next(ByteBuffer bytes) {
        int at = bytes.position();
        while (at + Long.BYTES <= bytes.limit() && !isWithin(bytes.getLong(at))) {
            at += Long.BYTES;
        }
        while (at < bytes.limit() && bytes.get(at) != '\n' && bytes.get(at) != '\r') {
            at++;
        }
        return at;
    }

    private static boolean isWithin(long word) {
        return hasZero(word ^ FEEDS) || hasZero(word ^ RETURNS);
    }

    /** Subtracting one borrows from the top bit of a byte only where the byte is zero, or was large before. */
    private static boolean hasZero(long word) {
        return ((word - ONES) & ~word & TOPS) != 0;
    }
}
