package dev.easel.internal.sieve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.easel.image.GeneratedImage;
import dev.easel.internal.spool.Spool;
import dev.easel.internal.spool.Spools;
import dev.easel.spi.Lift;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;

/** A spool that keeps every image in a file, so that what stays behind can be counted, and hands to feed sieves. */
final class Bench implements AutoCloseable {

    static final Lift LIFT = new Lift(Set.of("b64_json", "image"), Set.of("sig"));
    static final SieveLimits LIMITS = SieveLimits.forImages(1);

    private final Path directory;
    private final Spool spool;

    Bench() {
        this(0);
    }

    /** The same with some memory for images. */
    Bench(long memory) {
        try {
            directory = Files.createTempDirectory("easel-bench-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        spool = Spools.withMemory(memory, directory);
    }

    Spool spool() {
        return spool;
    }

    JsonSieve json(SieveLimits limits) {
        return new JsonSieve(LIFT, spool, limits);
    }

    Sifted sift(String text) throws SieveException {
        return sift(json(LIMITS), text);
    }

    static <T> T sift(Sieve<T> sieve, String text) throws SieveException {
        sieve.accept(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
        return sieve.finish();
    }

    /** Feeds bytes in random pieces, many of them of one byte. */
    static void feed(Sieve<?> sieve, byte[] bytes, Random random) throws SieveException {
        feed(sieve, bytes, 0, random);
    }

    /** Feeds bytes in pieces of one length, or in random ones if that is 0. */
    static void feed(Sieve<?> sieve, byte[] bytes, int piece, Random random) throws SieveException {
        int at = 0;
        while (at < bytes.length) {
            int most = random.nextInt(4) == 0 ? 1 : random.nextBoolean() ? 9 : 9_000;
            int count = Math.min(bytes.length - at, piece > 0 ? piece : 1 + random.nextInt(most));
            sieve.accept(ByteBuffer.wrap(bytes, at, count).slice().asReadOnlyBuffer());
            at += count;
        }
    }

    SieveException refusal(String text) {
        return refusal(json(LIMITS), text);
    }

    static SieveException refusal(Sieve<?> sieve, String text) {
        return assertThrows(SieveException.class, () -> sift(sieve, text));
    }

    void holdsNothing() {
        assertEquals(0, files());
    }

    int files() {
        return Spools.files(directory).size();
    }

    static void discard(SieveException e) {
        e.images().forEach(GeneratedImage::discard);
    }

    @Override
    public void close() {
        spool.close();
        try {
            Files.deleteIfExists(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
