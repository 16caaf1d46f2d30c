package dev.easel.internal.sieve;

import java.nio.charset.StandardCharsets;

/** The first bytes of something that is short where it counts; the rest is passed over. */
final class ShortText {

    private static final int MOST = 256;

    private final byte[] bytes = new byte[MOST];
    private int size;

    void add(byte sign) {
        if (size < MOST) {
            bytes[size++] = sign;
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    String text() {
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }

    void clear() {
        size = 0;
    }
}
