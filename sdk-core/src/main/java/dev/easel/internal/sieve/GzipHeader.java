package dev.easel.internal.sieve;

import dev.easel.error.Category;
import java.nio.ByteBuffer;

/** Reads over what stands before the compressed bytes of a gzip member (RFC 1952), cut anywhere. Used by one thread. */
final class GzipHeader {

    private static final int FIXED = 10;
    private static final int DEFLATE = 8;
    private static final int MOST = 64 << 10;

    private static final int HAS_CHECKSUM = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;

    private int read;
    private int flags;
    private int extra = -1;
    private int lengthBytes;
    private int checksumBytes;

    /**
     * Takes bytes until the header is over.
     *
     * @return whether it is over
     */
    boolean take(ByteBuffer bytes) throws SieveException {
        while (!isOver() && bytes.hasRemaining()) {
            next(bytes.get() & 0xff);
        }
        return isOver();
    }

    private boolean isOver() {
        return read >= FIXED && flags == 0;
    }

    private void next(int value) throws SieveException {
        read++;
        if (read <= FIXED) {
            fixed(value);
        } else if (has(HAS_EXTRA)) {
            extra(value);
        } else if (has(HAS_NAME) || has(HAS_COMMENT)) {
            text(value);
        } else if (++checksumBytes == 2) {
            flags &= ~HAS_CHECKSUM;
        }
        require(read <= MOST);
    }

    private void fixed(int value) throws SieveException {
        switch (read) {
            case 1 -> require(value == 0x1f);
            case 2 -> require(value == 0x8b);
            case 3 -> require(value == DEFLATE);
            case 4 -> flags = value & (HAS_CHECKSUM | HAS_EXTRA | HAS_NAME | HAS_COMMENT);
            default -> {}
        }
    }

    private void extra(int value) {
        if (lengthBytes < 2) {
            extra = lengthBytes == 0 ? value : extra | (value << Byte.SIZE);
            lengthBytes++;
        } else {
            extra--;
        }
        if (lengthBytes == 2 && extra == 0) {
            flags &= ~HAS_EXTRA;
        }
    }

    private void text(int value) {
        if (value == 0) {
            flags &= ~(has(HAS_NAME) ? HAS_NAME : HAS_COMMENT);
        }
    }

    private boolean has(int flag) {
        return (flags & flag) != 0;
    }

    private static void require(boolean isGzip) throws SieveException {
        if (!isGzip) {
            throw new SieveException(
                    Category.BAD_RESPONSE, "The answer says that it is compressed by gzip, and is not.");
        }
    }
}
