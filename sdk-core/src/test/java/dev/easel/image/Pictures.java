package dev.easel.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Images for tests: real files of 48x32 pixels, and hands to put them together otherwise. */
final class Pictures {

    private Pictures() {}

    static byte[] png() {
        return real("cup.png");
    }

    static byte[] jpeg() {
        return real("cup.jpg");
    }

    static byte[] gif() {
        return real("cup.gif");
    }

    static byte[] webp() {
        return real("lossy.webp");
    }

    static byte[] svg() {
        return latin("<svg xmlns='http://www.w3.org/2000/svg' width='48' height='32'><circle r='9'/></svg>\n");
    }

    static byte[] real(String name) {
        try (InputStream in = Objects.requireNonNull(Pictures.class.getResourceAsStream("/images/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    static byte[] insert(byte[] bytes, int at, byte[]... parts) {
        byte[] head = java.util.Arrays.copyOf(bytes, at);
        byte[] tail = java.util.Arrays.copyOfRange(bytes, at, bytes.length);
        return join(head, join(parts), tail);
    }

    static byte[] u16(int value) {
        return ByteBuffer.allocate(2).putShort((short) value).array();
    }

    static byte[] u32(long value) {
        return ByteBuffer.allocate(4).putInt((int) value).array();
    }

    static byte[] u32le(long value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) value)
                .array();
    }

    static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /** A chunk whose checksum is wrong, which nobody here looks at. */
    static byte[] pngChunk(String tag, byte[] content) {
        return join(u32(content.length), latin(tag), content, u32(0));
    }

    static byte[] pngOf(long width, long height) {
        return insert(real("cup.png"), 16, u32(width), u32(height));
    }

    static byte[] jpegSegment(int marker, byte[] content) {
        return join(bytes(0xFF, marker), u16(content.length + 2), content);
    }

    static byte[] webpOf(byte[]... chunks) {
        byte[] content = join(chunks);
        return join(latin("RIFF"), u32le(content.length + 4L), latin("WEBP"), content);
    }

    static byte[] webpChunk(String tag, byte[] content) {
        byte[] pad = new byte[content.length & 1];
        return join(latin(tag), u32le(content.length), content, pad);
    }
}
