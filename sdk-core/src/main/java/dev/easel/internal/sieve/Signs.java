package dev.easel.internal.sieve;

import java.nio.ByteBuffer;

/** Looks at eight bytes of a JSON string at a time. */
final class Signs {

    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;

    private Signs() {}

    /** Whether bytes stand for themselves in a JSON string and are no blanks: no quote, no escape, nothing beyond ASCII. */
    static boolean arePlain(ByteBuffer bytes, int from, int to) {
        int i = from;
        for (; i <= to - Long.BYTES; i += Long.BYTES) {
            if (!arePlain(bytes.getLong(i))) {
                return false;
            }
        }
        for (; i < to; i++) {
            if (!arePlain(EACH * (bytes.get(i) & 0xff))) {
                return false;
            }
        }
        return true;
    }

    /** A byte that is found lets its neighbours seem found, too, but none is found where there is none. */
    private static boolean arePlain(long eight) {
        long upToBlank = (eight - ('!' * EACH)) & ~eight;
        return ((eight | upToBlank | zeroes(eight ^ ('"' * EACH)) | zeroes(eight ^ ('\\' * EACH))) & HIGH) == 0;
    }

    private static long zeroes(long eight) {
        return (eight - EACH) & ~eight;
    }
}
