package dev.easel.internal.sieve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonFactory;
import dev.easel.Pngs;
import dev.easel.internal.spool.Spool;
import dev.easel.spi.Lift;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Ten images of 24 MiB in one answer pass through a process of 16 MiB, as JSON and as one event each. */
class SmallHeapTest {

    private static final int IMAGES = 10;
    private static final int PIECE = 12 * 1024;
    private static final int LENGTH = 24 << 20;
    private static final int HEADER = 33;

    @TempDir
    private Path dir;

    @Test
    void tenLargeImagesPassThroughSixteenMebibytes() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx16m",
                        "-cp",
                        classPath(),
                        SmallHeapTest.class.getName(),
                        dir.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(0, process.waitFor(), output);
    }

    private static String classPath() {
        return Stream.of(Lift.class, JsonSieve.class, SmallHeapTest.class, JsonFactory.class, LoggerFactory.class)
                .map(SmallHeapTest::root)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The jar or directory that a class really comes from; its code source names the module that it is patched into. */
    private static String root(Class<?> type) {
        String name = "/" + type.getName().replace('.', '/') + ".class";
        String url = Objects.requireNonNull(type.getResource(name), name).toString();
        String root = url.substring(0, url.length() - name.length());
        String file = root.startsWith("jar:") ? root.substring("jar:".length(), root.length() - 1) : root;
        return Path.of(URI.create(file)).toString();
    }

    /** Runs in the small process. */
    public static void main(String[] arguments) throws IOException {
        try (Spool spool = Spool.in(Path.of(arguments[0]))) {
            SieveLimits limits = SieveLimits.forImages(IMAGES);
            JsonSieve json = new JsonSieve(Lift.images("image"), spool, limits);
            feed(json, "{\"data\":[", "", ",", "]}");
            Sifted sifted = json.finish();
            sifted.images().values().forEach(image -> require(image.length() >= LENGTH));
            require(sifted.images().size() == IMAGES);
            sifted.discard();

            EventSieve events = new EventSieve(Lift.images("image"), spool, limits, event -> {
                require(event.data().images().size() == 1);
                event.data().discard();
                return Sieve.MORE;
            });
            feed(events, "", "data: ", "\n\n", "\n\n");
            require(events.finish() == IMAGES);
        }
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("not what was sent");
        }
    }

    private static void feed(Sieve<?> sieve, String first, String before, String between, String last)
            throws IOException {
        put(sieve, first);
        for (int i = 0; i < IMAGES; i++) {
            put(sieve, (i == 0 ? "" : between) + before + "{\"image\":\"");
            putImage(sieve);
            put(sieve, "\"}");
        }
        put(sieve, last);
    }

    private static void put(Sieve<?> sieve, String text) throws IOException {
        sieve.accept(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A PNG with one long chunk of zeros in it. The parts are whole groups of base64, so that they can be joined. */
    private static void putImage(Sieve<?> sieve) throws IOException {
        byte[] png = Pngs.grey(3, 3, 1);
        byte[] begin = ByteBuffer.allocate(HEADER + 9)
                .put(png, 0, HEADER)
                .putInt(LENGTH + 1)
                .put("noTe".getBytes(StandardCharsets.US_ASCII))
                .array();
        byte[] end = ByteBuffer.allocate(4 + png.length - HEADER)
                .putInt(0)
                .put(png, HEADER, png.length - HEADER)
                .array();
        put(sieve, Base64.getEncoder().encodeToString(begin));
        ByteBuffer zeros = ByteBuffer.wrap("A".repeat(PIECE / 3 * 4).getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < LENGTH / PIECE; i++) {
            sieve.accept(zeros.duplicate());
        }
        put(sieve, Base64.getEncoder().encodeToString(end));
    }
}
