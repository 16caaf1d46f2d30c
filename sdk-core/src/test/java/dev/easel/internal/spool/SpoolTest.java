package dev.easel.internal.spool;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.easel.Pngs;
import dev.easel.image.GeneratedImage;
import dev.easel.image.InvalidImageException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpoolTest {

    private static final byte[] SMALL = Pngs.grey(300, 300, 7);
    private static final byte[] LARGE = Pngs.grey(1_200, 1_200, 9);

    @TempDir
    private Path dir;

    @ParameterizedTest
    @ValueSource(ints = {1, 1_000, Blocks.SIZE - 1, Blocks.SIZE, Blocks.SIZE + 1, 3 * Blocks.SIZE})
    void whatIsWrittenInAnyPiecesComesBack(int piece) throws IOException {
        for (byte[] image : new byte[][] {SMALL, LARGE}) {
            assertArrayEquals(
                    image, kept(Spools.withMemory(1 << 24, dir), image, piece).bytes());
            assertArrayEquals(
                    image, kept(Spools.withMemory(0, dir), image, piece).bytes());
        }
    }

    @Test
    void anImageOfAMebibyteStaysInMemoryAndALargerOneIsAFile() throws IOException {
        Spool spool = Spools.withMemory(1 << 24, dir);

        GeneratedImage small = kept(spool, SMALL, Blocks.SIZE);
        assertEquals(0, Spools.files(dir).size());
        GeneratedImage large = kept(spool, LARGE, Blocks.SIZE);
        assertEquals(1, Spools.files(dir).size());

        assertArrayEquals(SMALL, small.bytes());
        assertArrayEquals(LARGE, large.bytes());
    }

    @Test
    void imagesInMemoryStayWithinTheBudgetAndGiveItBack() throws IOException {
        Spool spool = Spools.withMemory(SMALL.length + SMALL.length / 2, dir);

        GeneratedImage held = kept(spool, SMALL, 5_000);
        assertEquals(0, Spools.files(dir).size());
        GeneratedImage filed = kept(spool, SMALL, 5_000);
        assertEquals(1, Spools.files(dir).size());
        held.discard();
        filed.discard();

        kept(spool, SMALL, 5_000);
        assertEquals(0, Spools.files(dir).size());
    }

    @Test
    void abandonedBytesGiveMemoryAndFileBack() throws IOException {
        Spool spool = Spools.withMemory(SMALL.length, dir);
        for (byte[] image : new byte[][] {SMALL, LARGE}) {
            SpoolOutput output = spool.open();
            output.write(image);
            output.abandon();
            output.abandon();
        }

        assertEquals(0, Spools.files(dir).size());
        kept(spool, SMALL, Blocks.SIZE);
        assertEquals(0, Spools.files(dir).size());
    }

    @Test
    void whatIsNoImageLeavesNothing() {
        Spool spool = Spools.withMemory(SMALL.length, dir);
        for (byte[] image : new byte[][] {SMALL, LARGE}) {
            byte[] cut = Arrays.copyOf(image, image.length - 5);
            assertThrows(InvalidImageException.class, () -> kept(spool, cut, Blocks.SIZE));
        }

        assertEquals(0, Spools.files(dir).size());
    }

    @Test
    void aBodyThatFailsLeavesNothing() {
        Spool spool = Spools.withMemory(0, dir);

        assertThrows(
                IOException.class,
                () -> spool.keep(out -> {
                    out.write(LARGE);
                    throw new IOException("the pen broke");
                }));

        assertEquals(0, Spools.files(dir).size());
    }

    @Test
    void aDirectoryThatCannotBeMadeIsToldAndTheMemoryGivenBack() throws IOException {
        Path inTheWay = Files.writeString(dir.resolve("file"), "no directory");
        Spool spool = Spools.withMemory(SMALL.length, inTheWay);

        assertThrows(IOException.class, () -> kept(spool, LARGE, Blocks.SIZE));

        assertArrayEquals(SMALL, kept(spool, SMALL, Blocks.SIZE).bytes());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1 << 20})
    void anOpaqueStringCanBeReadAgainUntilItIsLetGo(long memory) throws IOException {
        SpoolOutput output = Spools.withMemory(memory, dir).open();
        byte[] text = "a\\u0041\\/".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        output.write(ByteBuffer.wrap(text));

        Opaque opaque = output.opaque();

        assertEquals(text.length, opaque.length());
        for (int i = 0; i < 2; i++) {
            try (var in = opaque.open()) {
                assertArrayEquals(text, in.readAllBytes());
            }
        }
        opaque.discard();
        opaque.discard();
        assertEquals(0, Spools.files(dir).size());
    }

    @Test
    void theDirectoryOfAClosedSpoolGoesWithItsLastFile() throws IOException {
        Spool spool = Spools.withMemory(0, dir);
        GeneratedImage first = kept(spool, SMALL, Blocks.SIZE);
        GeneratedImage last = kept(spool, SMALL, Blocks.SIZE);
        SpoolOutput open = spool.open();
        open.write(LARGE);

        spool.close();
        first.discard();
        open.abandon();
        assertArrayEquals(SMALL, last.bytes());
        last.discard();

        assertEquals(0, Objects.requireNonNull(dir.toFile().list()).length);
    }

    private static GeneratedImage kept(Spool spool, byte[] image, int piece) throws IOException {
        return spool.keep(out -> {
            for (int at = 0; at < image.length; at += piece) {
                out.write(image, at, Math.min(piece, image.length - at));
            }
        });
    }
}
