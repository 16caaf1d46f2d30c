package dev.easel.examples.cli;

import dev.easel.image.PixelSize;
import dev.easel.image.Reference;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** A reference of which only the pixels are known: the header of a PNG, enough to plan and to price, never sent. */
final class SizedReference {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int IHDR = 0x49484452;
    private static final int IHDR_LENGTH = 13;
    private static final byte[] RGBA_OF_8_BITS = {8, 6, 0, 0, 0};

    private SizedReference() {}

    static Reference of(PixelSize size) {
        ByteBuffer chunk = ByteBuffer.allocate(Integer.BYTES + IHDR_LENGTH)
                .putInt(IHDR)
                .putInt(size.width())
                .putInt(size.height())
                .put(RGBA_OF_8_BITS);
        CRC32 checksum = new CRC32();
        checksum.update(chunk.array());
        return Reference.of(ByteBuffer.allocate(Long.BYTES + Integer.BYTES + chunk.capacity() + Integer.BYTES)
                .putLong(SIGNATURE)
                .putInt(IHDR_LENGTH)
                .put(chunk.array())
                .putInt((int) checksum.getValue())
                .array());
    }
}
