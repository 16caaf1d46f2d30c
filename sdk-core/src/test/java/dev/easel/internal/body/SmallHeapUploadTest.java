package dev.easel.internal.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.RawServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sixteen references of 24 MiB each go out in one request from a heap of 16 MiB. */
class SmallHeapUploadTest {

    private static final int LENGTH = 24 << 20;

    @TempDir
    private Path directory;

    @Test
    void asOneForm() throws Exception {
        assertTrue(upload("form") > 16L * LENGTH);
    }

    @Test
    void asOneDocument() throws Exception {
        assertTrue(upload("json") > 16L * LENGTH / 3 * 4);
    }

    private long upload(String kind) throws Exception {
        Path file = Samples.file(Samples.picture(new Random(1), LENGTH), directory);
        CompletableFuture<Long> drained = new CompletableFuture<>();
        try (RawServer server = RawServer.early(talk -> {
            drained.complete(
                    drain(talk.body(), Long.parseLong(talk.request().headers().get("Content-Length"))));
            talk.answer(200, "Connection: close\r\n", "");
        })) {
            Path said = Files.createTempFile(directory, "said-", ".txt");
            Process child = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-Xmx16m",
                            "-cp",
                            classPath(),
                            SmallHeapUpload.class.getName(),
                            kind,
                            file.toString(),
                            server.url("/").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            boolean ended = child.waitFor(60, TimeUnit.SECONDS);
            child.destroyForcibly();
            assertTrue(ended && child.exitValue() == 0, Files.readString(said));
            return drained.get(30, TimeUnit.SECONDS);
        }
    }

    private static long drain(InputStream body, long length) throws IOException {
        byte[] block = new byte[1 << 16];
        for (long left = length; left > 0; ) {
            int count = body.read(block, 0, (int) Math.min(left, block.length));
            assertTrue(count > 0, left + " bytes are missing");
            left -= count;
        }
        assertEquals(0, body.available());
        return length;
    }

    /** All that this test runs on, as a plain class path. */
    private static String classPath() throws Exception {
        String name = SmallHeapUpload.class.getName().replace('.', '/') + ".class";
        Path self = Path.of(Objects.requireNonNull(SmallHeapUploadTest.class.getResource("/" + name))
                .toURI());
        Path tests = self.getRoot().resolve(self.subpath(0, self.getNameCount() - name.split("/", -1).length));
        List<String> paths = Stream.of(
                        tests.toString(),
                        System.getProperty("jdk.module.path", ""),
                        System.getProperty("java.class.path", ""))
                .filter(path -> !path.isEmpty())
                .toList();
        return paths.stream().collect(Collectors.joining(java.io.File.pathSeparator));
    }
}
