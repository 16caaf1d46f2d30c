package dev.easel.internal.sieve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.easel.error.Category;
import dev.easel.image.GeneratedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class GzipSieveProperties {

    @Property(tries = 300)
    void whatIsUnpackedIsWhatWasPackedHoweverItIsCut(
            @ForAll @Size(max = 40_000) byte[] text, @ForAll @IntRange(min = 1, max = 5_000) int piece)
            throws IOException {
        assertArrayEquals(text, unpacked(packed(text), piece));
    }

    @Property(tries = 300)
    void aSlowReaderLosesNothing(@ForAll @Size(max = 5_000) byte[] text, @ForAll @IntRange(min = 1, max = 99) int piece)
            throws IOException {
        Collected slow = new Collected(piece);
        GzipSieve<byte[]> sieve = new GzipSieve<>(slow);
        ByteBuffer bytes = ByteBuffer.wrap(packed(text));
        CompletableFuture<Boolean> more = sieve.accept(bytes);
        while (!more.isDone()) {
            slow.waiting.complete(true);
            more = sieve.accept(bytes);
        }
        assertArrayEquals(text, sieve.finish());
    }

    @Property(tries = 300)
    void aCutBodyIsNoAnswer(@ForAll @Size(max = 500) byte[] text, @ForAll @IntRange(min = 0, max = 10_000) int cut)
            throws IOException {
        byte[] packed = packed(text);
        byte[] part = Arrays.copyOf(packed, cut % packed.length);
        assertEquals(
                Category.BAD_RESPONSE,
                assertThrows(SieveException.class, () -> unpacked(part, 100)).category());
    }

    @Property(tries = 300)
    void aDamagedBodyIsNoAnswer(
            @ForAll @Size(min = 1, max = 500) byte[] text, @ForAll @IntRange(min = 0, max = 10_000) int place)
            throws IOException {
        byte[] packed = packed(text);
        int first = 10;
        int lengthField = 4;
        packed[first + place % (packed.length - first - lengthField)] ^= 0x55;
        assertThrows(SieveException.class, () -> unpacked(packed, 100));
    }

    @Example
    void aHeaderMayHoldANameACommentAndMore() throws IOException {
        byte[] text = "A boat".getBytes(StandardCharsets.UTF_8);
        byte[] packed = packed(text);
        ByteArrayOutputStream rich = new ByteArrayOutputStream();
        rich.write(packed, 0, 3);
        rich.write(2 | 4 | 8 | 16);
        rich.write(packed, 4, 6);
        rich.write(new byte[] {3, 0, 'x', 'y', 'z'});
        rich.write(new byte[] {'n', 0, 'c', 'c', 0});
        rich.write(new byte[] {1, 2});
        rich.write(packed, 10, packed.length - 10);
        assertArrayEquals(text, unpacked(rich.toByteArray(), 1));
    }

    @Example
    void whatIsNoGzipIsNoAnswer() {
        assertThrows(SieveException.class, () -> unpacked("{\"data\": []}".getBytes(StandardCharsets.UTF_8), 5));
    }

    private static byte[] packed(byte[] text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text);
        }
        return packed.toByteArray();
    }

    private static byte[] unpacked(byte[] packed, int piece) throws SieveException {
        GzipSieve<byte[]> sieve = new GzipSieve<>(new Collected(Integer.MAX_VALUE));
        for (int at = 0; at < packed.length; at += piece) {
            ByteBuffer bytes = ByteBuffer.wrap(packed, at, Math.min(piece, packed.length - at));
            sieve.accept(bytes);
            assertEquals(0, bytes.remaining());
        }
        return sieve.finish();
    }

    /** Collects all, and waits after so many bytes. */
    private static final class Collected implements Sieve<byte[]> {

        private final ByteArrayOutputStream all = new ByteArrayOutputStream();
        private final int most;
        private CompletableFuture<Boolean> waiting = new CompletableFuture<>();

        private Collected(int most) {
            this.most = most;
        }

        @Override
        public CompletableFuture<Boolean> accept(ByteBuffer bytes) {
            byte[] taken = new byte[Math.min(most, bytes.remaining())];
            bytes.get(taken);
            all.write(taken, 0, taken.length);
            if (!bytes.hasRemaining()) {
                return MORE;
            }
            waiting = new CompletableFuture<>();
            return waiting;
        }

        @Override
        public byte[] finish() {
            return all.toByteArray();
        }

        @Override
        public List<GeneratedImage> abandon() {
            return List.of();
        }
    }
}
