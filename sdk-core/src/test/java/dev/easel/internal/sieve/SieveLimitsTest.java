package dev.easel.internal.sieve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Pngs;
import dev.easel.error.Category;
import java.nio.ByteBuffer;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SieveLimitsTest {

    private static final byte[] PNG = Pngs.grey(60, 50, 3);
    private static final long LENGTH = PNG.length;
    private static final String IMAGE = "\"image\":\"" + Base64.getEncoder().encodeToString(PNG) + "\"";

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.holdsNothing();
        bench.close();
    }

    @Test
    void theStandardIsWhatIsPromised() {
        long mebibyte = 1 << 20;

        assertEquals(
                new SieveLimits(64 * mebibyte, 14 * 64 * mebibyte, 32 * mebibyte, 4 << 20, 1 << 20),
                SieveLimits.forImages(10));
    }

    @Test
    void anImageOfTheLimitPassesAndOneByteMoreIsTooLarge() throws SieveException {
        Bench.sift(json(LENGTH, 10 * LENGTH, 0, 999), "{" + IMAGE + "}").discard();

        tooLarge(json(LENGTH - 1, 10 * LENGTH, 0, 999), "{" + IMAGE + "}");
    }

    @Test
    void allImagesTogetherAreCounted() throws SieveException {
        String three = "{" + IMAGE + "," + IMAGE + "," + IMAGE + "}";
        Bench.sift(json(LENGTH, 3 * LENGTH, 0, 999), three).discard();

        tooLarge(json(LENGTH, 3 * LENGTH - 1, 0, 999), three);
    }

    @Test
    void blanksWithinImagesAreCountedToo() {
        tooLarge(json(LENGTH, 10 * LENGTH, 0, 999), "{\"image\":\"" + " ".repeat(11 * PNG.length));
    }

    @Test
    void jsonBesideImagesIsCountedOnceItIsLonger() throws SieveException {
        String text = "{\"a\":\"" + "x".repeat(992) + "\"}";
        Bench.sift(json(0, 0, 0, text.length()), text);

        tooLarge(json(0, 0, 0, text.length() - 1), text);
        tooLarge(json(0, 0, 0, 1_000), "<html>" + "x".repeat(2_000));
    }

    @Test
    void opaqueStringsAreCountedTogether() throws SieveException {
        String text = "{\"sig\":\"" + "x".repeat(500) + "\",\"sig\":\"" + "y".repeat(500) + "\"}";
        Bench.sift(json(0, 0, 1_000, 999), text).discard();

        tooLarge(json(0, 0, 999, 999), text);
    }

    @Test
    void anEventHoldsOneImageAndLittleElse() throws SieveException {
        String one = "data:{" + IMAGE + "}\n\n";
        Bench.sift(events(LENGTH, 10 * LENGTH, 9_999, 999), one + one);

        tooLarge(events(LENGTH, 10 * LENGTH, 9_999, 999), "data:{" + IMAGE + "," + IMAGE + "}\n\n");
        tooLarge(events(LENGTH, 10 * LENGTH, 9_999, 999), "data:" + "x".repeat(1_000) + "\n\n");
    }

    @Test
    void allEventsTogetherAreCounted() throws SieveException {
        String text = "data: " + "x".repeat(500) + "\n\n";
        Bench.sift(events(0, 0, 1_000, 500), text + text);

        tooLarge(events(0, 0, 1_000, 500), text + text + text);
        tooLarge(events(LENGTH, 2 * LENGTH, 9_999, 999), ("data:{" + IMAGE + "}\n\n").repeat(3));
    }

    @Test
    void commentsAreReadWithoutEnd() throws SieveException {
        EventSieve sieve = events(0, 0, 10, 10);

        assertEquals(0, Bench.sift(sieve, ": still drawing\n\n".repeat(10_000)));
    }

    @Test
    void aDownloadOfTheLimitPassesAndOneByteMoreIsTooLarge() throws SieveException {
        Download download = new Download(bench.spool(), new SieveLimits(LENGTH, 0, 0, 0, 0));
        download.accept(ByteBuffer.wrap(PNG));
        download.finish().discard();

        Download larger = new Download(bench.spool(), new SieveLimits(LENGTH - 1, 0, 0, 0, 0));
        tooLarge(larger, "x".repeat(PNG.length));
    }

    private JsonSieve json(long image, long images, long opaque, int json) {
        return bench.json(new SieveLimits(image, images, opaque, json, 0));
    }

    private EventSieve events(long image, long images, int json, int event) {
        SieveLimits limits = new SieveLimits(image, images, 0, json, event);
        return new EventSieve(Bench.LIFT, bench.spool(), limits, taken -> {
            taken.data().discard();
            return Sieve.MORE;
        });
    }

    private static void tooLarge(Sieve<?> sieve, String text) {
        SieveException e = Bench.refusal(sieve, text);

        assertEquals(Category.TOO_LARGE, e.category());
        assertTrue(String.valueOf(e.getMessage()).contains("at most"), e.getMessage());
        Bench.discard(e);
    }
}
