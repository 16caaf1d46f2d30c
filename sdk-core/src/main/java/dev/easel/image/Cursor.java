package dev.easel.image;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Walks forward through an image. What is announced but not there ends the walk; a length is only ever skipped, never
 * allocated.
 */
final class Cursor {

    /** Reads no byte more than is asked for. */
    static final int ONE_BY_ONE = 1;

    /** Reads fast where what is read too much is no loss. */
    static final int BLOCK = 8 * 1024;

    private final InputStream in;
    private final byte[] buffer;
    private int at;
    private int filled;
    private long position;

    Cursor(InputStream in, int ahead) {
        this.in = in;
        this.buffer = new byte[ahead];
    }

    /** The four letters of a chunk as {@link #tag()} reads them. */
    static int tag(String letters) {
        return ByteBuffer.wrap(letters.getBytes(StandardCharsets.ISO_8859_1)).getInt();
    }

    /** How many bytes lie behind. */
    long position() {
        return position;
    }

    int u8() throws IOException {
        if (at == filled) {
            filled = in.read(buffer);
            at = 0;
            if (filled <= 0) {
                filled = 0;
                throw cut();
            }
        }
        position++;
        return buffer[at++] & 0xFF;
    }

    int u16() throws IOException {
        return (u8() << 8) | u8();
    }

    int u16le() throws IOException {
        return u8() | (u8() << 8);
    }

    int u24le() throws IOException {
        return u16le() | (u8() << 16);
    }

    int tag() throws IOException {
        return (u16() << 16) | u16();
    }

    long u32() throws IOException {
        return Integer.toUnsignedLong(tag());
    }

    long u32le() throws IOException {
        return Integer.toUnsignedLong(u16le() | (u16le() << 16));
    }

    /** A few characters, one for each byte. */
    String latin(int count) throws IOException {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) u8();
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    void skip(long count) throws IOException {
        int here = (int) Math.min(count, filled - at);
        at += here;
        try {
            in.skipNBytes(count - here);
        } catch (EOFException e) {
            throw cut();
        }
        position += count;
    }

    private InvalidImageException cut() {
        return new InvalidImageException(
                "It is cut: what must follow after byte %d is not all there.".formatted(position));
    }
}
