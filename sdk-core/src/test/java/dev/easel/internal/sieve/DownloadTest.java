package dev.easel.internal.sieve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.easel.Pngs;
import dev.easel.error.Category;
import dev.easel.image.GeneratedImage;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DownloadTest {

    private static final byte[] PNG = Pngs.grey(500, 400, 3);

    @Property(tries = 20)
    void anImageComesAsItIsHoweverItIsCut(@ForAll long seed) throws SieveException {
        try (Bench bench = new Bench()) {
            Download download = new Download(bench.spool(), Bench.LIMITS);
            Bench.feed(download, PNG, new Random(seed));

            GeneratedImage image = download.finish();

            assertArrayEquals(PNG, image.bytes());
            assertEquals(List.of(), download.abandon());
            assertArrayEquals(PNG, image.bytes());
            image.discard();
            bench.holdsNothing();
        }
    }

    @Test
    void aCutImageIsABadImageAndLeavesNothing() throws SieveException {
        try (Bench bench = new Bench()) {
            Download download = new Download(bench.spool(), Bench.LIMITS);
            download.accept(ByteBuffer.wrap(Arrays.copyOf(PNG, PNG.length - 20)));

            SieveException e = assertThrows(SieveException.class, download::finish);

            assertEquals(Category.BAD_IMAGE, e.category());
            bench.holdsNothing();
        }
    }

    @Test
    void anAbandonedDownloadLeavesNothing() throws SieveException {
        try (Bench bench = new Bench()) {
            Download download = new Download(bench.spool(), Bench.LIMITS);
            download.accept(ByteBuffer.wrap(PNG));

            assertEquals(List.of(), download.abandon());
            bench.holdsNothing();
        }
    }
}
