package dev.easel.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.LocalFailureException;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExistingFileTest {

    private final GeneratedImage jpeg = GeneratedImage.of(Pictures.jpeg());
    private final GeneratedImage png = GeneratedImage.of(Pictures.png());

    @TempDir
    private Path dir;

    @Test
    void isKeptUnlessReplacingIsAsked() throws IOException {
        Path cup = Files.writeString(dir.resolve("cup.jpg"), "old");

        LocalFailureException e = assertThrows(LocalFailureException.class, () -> jpeg.saveTo(dir.resolve("cup.png")));

        assertEquals("old", Files.readString(cup));
        assertTrue(String.valueOf(e.getMessage()).contains("cup.jpg exists already"), e.getMessage());
        assertTrue(String.valueOf(e.getMessage()).contains("IfExists.REPLACE"), e.getMessage());
        jpeg.saveTo(dir.resolve("cup.png"), IfExists.REPLACE);
        assertArrayEquals(Pictures.jpeg(), Files.readAllBytes(cup));
        assertEquals(List.of("cup.jpg"), names());
    }

    @Test
    void ofManySaversToOneNameExactlyOneWins() throws Exception {
        for (int round = 0; round < 20; round++) {
            Path directory = dir.resolve("round" + round);
            Path target = directory.resolve("cup.png");

            assertEquals(1, successes(8, i -> png.saveTo(target)));
            assertEquals(List.of("cup.png"), names(directory));
            assertArrayEquals(Pictures.png(), Files.readAllBytes(target));
        }
    }

    @Test
    void manyMayReplaceOneAnother() throws Exception {
        Path target = dir.resolve("cup.png");

        assertEquals(8, successes(8, i -> (i % 2 == 0 ? png : spooled(i)).saveTo(target, IfExists.REPLACE)));
        assertArrayEquals(Pictures.png(), Files.readAllBytes(target));
    }

    @Test
    void aLinkIsReplacedAndNotFollowed() throws IOException {
        Path secret = Files.writeString(dir.resolve("secret"), "old");
        Path link = Files.createSymbolicLink(dir.resolve("cup.png"), secret);

        assertThrows(LocalFailureException.class, () -> png.saveTo(link));
        png.saveTo(link, IfExists.REPLACE);

        assertEquals("old", Files.readString(secret));
        assertTrue(Files.isRegularFile(link, LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void aDanglingLinkCountsAsExisting() throws IOException {
        Path link = Files.createSymbolicLink(dir.resolve("cup.png"), dir.resolve("nowhere"));

        assertThrows(LocalFailureException.class, () -> png.saveTo(link));
        assertEquals(List.of("cup.png"), names());
    }

    @Test
    void aFileSystemWithoutLinksWillDo() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(dir.resolve("out.zip"), Map.of("create", "true"))) {
            Path cup = zip.getPath("/cup.png");
            spooled(0).saveTo(cup);

            assertArrayEquals(Pictures.png(), Files.readAllBytes(cup));
            assertThrows(LocalFailureException.class, () -> png.saveTo(cup));
            png.saveTo(cup, IfExists.REPLACE);
            assertEquals(List.of("cup.png"), names(zip.getPath("/")));
        }
    }

    private interface Saver {
        Path save(int index) throws IOException;
    }

    private static int successes(int savers, Saver saver) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(savers);
        try {
            CyclicBarrier start = new CyclicBarrier(savers);
            List<Callable<Path>> saves = new ArrayList<>();
            for (int i = 0; i < savers; i++) {
                int index = i;
                saves.add(() -> {
                    start.await();
                    return saver.save(index);
                });
            }
            int successes = 0;
            for (Future<Path> save : threads.invokeAll(saves)) {
                successes += succeeded(save) ? 1 : 0;
            }
            return successes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean succeeded(Future<Path> save) throws InterruptedException {
        try {
            return Files.exists(save.get());
        } catch (ExecutionException e) {
            assertTrue(e.toString().contains("exists already"), e.toString());
            return false;
        }
    }

    private GeneratedImage spooled(int index) throws IOException {
        Path spool = dir.resolve("spool" + index);
        return GeneratedImage.spooled(Files.write(spool, Pictures.png()), () -> {});
    }

    private List<String> names() throws IOException {
        return names(dir);
    }

    private static List<String> names(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
