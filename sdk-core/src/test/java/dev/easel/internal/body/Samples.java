package dev.easel.internal.body;

import dev.easel.Pngs;
import dev.easel.image.Reference;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** References of any size and origin, with their bytes. */
final class Samples {

    /** What an image must have for its size to be read. */
    static final int HEADER = 33;

    private Samples() {}

    /** Begins as a PNG does, and goes on at random. */
    static byte[] picture(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        System.arraycopy(Pngs.grey(1, 1, 0), 0, bytes, 0, HEADER);
        return bytes;
    }

    /** Lengths around what is read or encoded at a time, and small ones. */
    static int length(Random random) {
        int around = new int[] {HEADER, 3 * 1024, 12 * 1024, 16 * 1024, Pump.BLOCK, 2 * Pump.BLOCK}[random.nextInt(6)];
        return Math.max(HEADER, around + random.nextInt(9) - 4);
    }

    /** The bytes as a file, in memory, or as a stream that gives them in small pieces. */
    static Reference reference(Random random, byte[] bytes, Path directory) {
        return switch (random.nextInt(3)) {
            case 0 -> Reference.of(file(bytes, directory));
            case 1 -> Reference.of(bytes);
            default -> Reference.of(() -> inPieces(bytes, 1 + random.nextInt(5_000)));
        };
    }

    static Path file(byte[] bytes, Path directory) {
        try {
            return Files.write(Files.createTempFile(directory, "reference-", ".png"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream inPieces(byte[] bytes, int most) {
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return super.read(into, offset, Math.min(length, most));
            }
        };
    }
}
