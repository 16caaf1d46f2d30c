package dev.easel.internal.sieve;

import dev.easel.image.GeneratedImage;
import dev.easel.internal.spool.Opaque;
import dev.easel.internal.spool.SpoolOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Collects the bytes of one string or download and hands them to the spool in large blocks, within their limits. */
final class Outlet {

    private final SpoolOutput output;
    private final byte[] block;
    private final Allowance one;
    private final Allowance all;
    private int filled;

    /** Fills the block again and again; the allowances are of this string, and of all strings of its kind. */
    Outlet(SpoolOutput output, byte[] block, Allowance one, Allowance all) {
        this.output = output;
        this.block = block;
        this.one = one;
        this.all = all;
    }

    void write(byte[] bytes, int count) throws IOException {
        count(count);
        int first = Math.min(count, block.length - filled);
        System.arraycopy(bytes, 0, block, filled, first);
        advance(first);
        System.arraycopy(bytes, first, block, filled, count - first);
        advance(count - first);
    }

    /** Takes all bytes of a buffer. */
    void write(ByteBuffer bytes) throws IOException {
        count(bytes.remaining());
        while (bytes.hasRemaining()) {
            int part = Math.min(bytes.remaining(), block.length - filled);
            bytes.get(block, filled, part);
            advance(part);
        }
    }

    /** Counts a byte that belongs to no image, so that nothing endless is read. */
    void skip() throws SieveException {
        all.take(1);
    }

    private void count(int bytes) throws SieveException {
        one.take(bytes);
        all.take(bytes);
    }

    private void advance(int bytes) throws IOException {
        filled += bytes;
        if (filled == block.length) {
            flush();
        }
    }

    private void flush() throws IOException {
        output.write(block, 0, filled);
        filled = 0;
    }

    GeneratedImage image() throws IOException {
        flush();
        return output.image();
    }

    Opaque opaque() throws IOException {
        flush();
        return output.opaque();
    }

    void abandon() {
        output.abandon();
    }
}
