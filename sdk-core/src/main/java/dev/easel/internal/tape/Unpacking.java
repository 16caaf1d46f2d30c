package dev.easel.internal.tape;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Unpacks an answer that was compressed. */
final class Unpacking {

    /** More than any answer can hold. */
    private static final long MOST = 4L << 30;

    private static final int BLOCK = 1 << 16;

    private Unpacking() {}

    /** Copies what a gzip file holds, up to where it breaks off. */
    static void copy(Path packed, OutputStream target) throws IOException {
        byte[] block = new byte[BLOCK];
        long copied = 0;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                copied += count;
                if (copied > MOST) {
                    throw new IOException("The answer holds more than %d bytes.".formatted(MOST));
                }
                target.write(block, 0, count);
            }
        } catch (EOFException e) {
            // It was not read further, or broke off, which its JSON says.
            return;
        }
    }
}
