package dev.easel.bfl;

import dev.easel.image.ImageFormat;
import dev.easel.image.PixelSize;
import dev.easel.image.Reference;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Small whole files of the formats that BFL draws, of any size. */
final class Pictures {

    private Pictures() {}

    static Reference png(int width, int height) {
        return Reference.of(of(ImageFormat.PNG, PixelSize.of(width, height)));
    }

    static byte[] bytes(Reference reference) {
        try (InputStream in = reference.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] of(ImageFormat format, PixelSize size) {
        return switch (format) {
            case PNG -> png(size);
            case JPEG -> jpeg(size);
            case WEBP -> webp(size);
            default -> throw new AssertionError(format);
        };
    }

    /** White, one bit a pixel. */
    private static byte[] png(PixelSize size) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(
                ByteBuffer.allocate(Long.BYTES).putLong(0x89504E470D0A1A0AL).array());
        file.writeBytes(chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(size.width())
                        .putInt(size.height())
                        .put(new byte[] {1, 0, 0, 0, 0})
                        .array()));
        file.writeBytes(chunk("IDAT", deflated(new byte[(1 + (size.width() + 7) / 8) * size.height()])));
        file.writeBytes(chunk("IEND", new byte[0]));
        return file.toByteArray();
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] room = new byte[bytes.length / 100 + 1024];
        byte[] packed = Arrays.copyOf(room, deflater.deflate(room));
        deflater.end();
        return packed;
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(name)
                .put(content)
                .putInt((int) crc.getValue())
                .array();
    }

    /** As far as its header goes, and its end. */
    private static byte[] jpeg(PixelSize size) {
        return ByteBuffer.allocate(35)
                .putInt(0xFFD8FFC0)
                .putShort((short) 17)
                .put((byte) 8)
                .putShort((short) size.height())
                .putShort((short) size.width())
                .put(new byte[] {3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1})
                .putInt(0xFFDA0008)
                .put(new byte[] {1, 1, 0, 0, 63, 0, 0, 0})
                .putShort((short) 0xFFD9)
                .array();
    }

    /** A lossless file as far as its header goes. */
    private static byte[] webp(PixelSize size) {
        ByteBuffer file = ByteBuffer.allocate(26).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(18);
        file.put("WEBPVP8L".getBytes(StandardCharsets.US_ASCII)).putInt(6);
        file.put((byte) 0x2F)
                .putInt((size.width() - 1) | (size.height() - 1) << 14)
                .put((byte) 0);
        return file.array();
    }
}
