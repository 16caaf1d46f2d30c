package dev.easel.internal.sieve;

import dev.easel.image.GeneratedImage;
import dev.easel.internal.spool.Opaque;
import dev.easel.internal.spool.SpoolOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Passes the bytes of one string or download on to the spool, within their limits. */
final class Outlet {

    private final SpoolOutput output;
    private final Allowance one;
    private final Allowance all;

    /** Counts for this string and for all strings of its kind, which may be the same count. */
    Outlet(SpoolOutput output, Allowance one, Allowance all) {
        this.output = output;
        this.one = one;
        this.all = all;
    }

    /** Takes all bytes of a buffer. */
    void write(ByteBuffer bytes) throws IOException {
        one.take(bytes.remaining());
        if (all != one) {
            all.take(bytes.remaining());
        }
        output.write(bytes);
    }

    /** Counts a byte that belongs to no image, so that nothing endless is read. */
    void skip() throws SieveException {
        all.take(1);
    }

    GeneratedImage image() throws IOException {
        return output.image();
    }

    Opaque opaque() throws IOException {
        return output.opaque();
    }

    void abandon() {
        output.abandon();
    }
}
