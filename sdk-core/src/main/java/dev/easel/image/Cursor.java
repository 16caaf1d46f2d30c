package dev.easel.image;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Walks forward through an image. What is announced but not there ends the walk; a length is only ever skipped, never
 * allocated.
 */
final class Cursor {

    private final InputStream in;
    private long position;

    Cursor(InputStream in) {
        this.in = in;
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
        int value = in.read();
        if (value < 0) {
            throw cut();
        }
        position++;
        return value;
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

    long u32() throws IOException {
        return Integer.toUnsignedLong(bytes(4).getInt());
    }

    long u32le() throws IOException {
        return Integer.toUnsignedLong(bytes(4).order(ByteOrder.LITTLE_ENDIAN).getInt());
    }

    int tag() throws IOException {
        return bytes(4).getInt();
    }

    /** A few characters, one for each byte. */
    String latin(int count) throws IOException {
        return new String(bytes(count).array(), StandardCharsets.ISO_8859_1);
    }

    void skip(long count) throws IOException {
        try {
            in.skipNBytes(count);
        } catch (EOFException e) {
            throw cut();
        }
        position += count;
    }

    private ByteBuffer bytes(int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw cut();
        }
        position += count;
        return ByteBuffer.wrap(bytes);
    }

    private InvalidImageException cut() {
        return new InvalidImageException(
                "It is cut: what it announces at byte %d is not all there.".formatted(position));
    }
}
