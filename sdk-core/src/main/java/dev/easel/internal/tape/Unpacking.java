package dev.easel.internal.tape;

import dev.easel.image.GeneratedImage;
import dev.easel.internal.sieve.GzipSieve;
import dev.easel.internal.sieve.Sieve;
import dev.easel.internal.sieve.SieveLimits;
import dev.easel.request.ImageRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Unpacks an answer that comes compressed by gzip, up to where it breaks off, and passes it on. Closing it closes the target. Used
 * by one thread at a time.
 */
final class Unpacking extends OutputStream {

    private final OutputStream target;
    private final GzipSieve<Long> gzip;
    private long left;

    /**
     * Begins before the first byte.
     *
     * @param most how many bytes it may unpack
     */
    Unpacking(OutputStream target, long most) {
        this.target = target;
        this.left = most;
        this.gzip = new GzipSieve<>(new Passing());
    }

    /** Unpacks no more than any answer may hold. */
    static Unpacking to(OutputStream target) {
        SieveLimits limits = SieveLimits.forImages(ImageRequest.MAX_N);
        long base64 = limits.images() / 3 * 4;
        return new Unpacking(target, base64 + limits.opaque() + limits.json());
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] block, int from, int length) throws IOException {
        try {
            gzip.accept(ByteBuffer.wrap(block, from, length)).join();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        gzip.abandon();
        target.close();
    }

    /** Waits for nothing, so each block is unpacked when {@link #write} returns. */
    private final class Passing implements Sieve<Long> {

        @Override
        public CompletableFuture<Boolean> accept(ByteBuffer bytes) {
            try {
                pass(bytes);
                return MORE;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void pass(ByteBuffer bytes) throws IOException {
            left -= bytes.remaining();
            if (left < 0) {
                throw new IOException("It is larger, unpacked, than any answer may be.");
            }
            target.write(Blocks.copy(bytes));
            bytes.position(bytes.limit());
        }

        @Override
        public Long finish() {
            return left;
        }

        @Override
        public List<GeneratedImage> abandon() {
            return List.of();
        }
    }
}
