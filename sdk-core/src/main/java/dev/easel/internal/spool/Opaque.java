package dev.easel.internal.spool;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A string that only its vendor reads, kept as it stood between its quotes, escapes included, so that it can be written into
 * JSON again as it is. Safe to share; let go of by {@link #discard()}, or when nobody refers to it any more.
 */
public final class Opaque {

    private final byte[] bytes;

    Opaque(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The number of its bytes, escapes included. */
    public long length() {
        return bytes.length;
    }

    /** Opens the bytes, as often as needed, to be closed by the caller. */
    public InputStream open() throws IOException {
        return new ByteArrayInputStream(bytes);
    }

    /** Lets go of the bytes at once. Can be repeated. */
    public void discard() {}
}
