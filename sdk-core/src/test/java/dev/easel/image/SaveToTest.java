package dev.easel.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.LocalFailureException;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaveToTest {

    private final GeneratedImage jpeg = GeneratedImage.of(Pictures.jpeg());
    private final GeneratedImage png = GeneratedImage.of(Pictures.png());

    @TempDir
    private Path dir;

    @ParameterizedTest
    @CsvSource({
        "cup.jpg, cup.jpg",
        "cup.jpeg, cup.jpeg",
        "cup.JPG, cup.JPG",
        "cup.png, cup.jpg",
        "cup.PNG, cup.jpg",
        "cup, cup.jpg",
        "cup., cup.jpg",
        "cup.v2, cup.v2.jpg",
        "cup.txt, cup.txt.jpg",
        "a.b.webp, a.b.jpg",
        ".cup, .cup.jpg",
        "jpg, jpg.jpg"
    })
    void theExtensionFollowsTheTrueFormat(String asked, String real) throws IOException {
        Path saved = jpeg.saveTo(dir.resolve(asked));

        assertEquals(dir.resolve(real), saved);
        assertEquals(List.of(real), names());
        assertArrayEquals(Pictures.jpeg(), Files.readAllBytes(saved));
    }

    @Test
    void missingDirectoriesAreMade() throws IOException {
        Path saved = png.saveTo(dir.resolve("out/today/cup.png"));

        assertArrayEquals(Pictures.png(), Files.readAllBytes(saved));
        assertEquals(List.of("cup.png"), names(dir.resolve("out/today")));
    }

    @Test
    void onlyTheOwnerMayReadIt() throws IOException {
        Path saved = png.saveTo(dir.resolve("cup.png"));

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(saved)));
    }

    @Test
    void anInterruptedThreadStillSaves() throws IOException {
        GeneratedImage spooled = spooled();
        Thread.currentThread().interrupt();

        png.saveTo(dir.resolve("cup.png"));
        spooled.saveTo(dir.resolve("mug.png"));
        spooled.saveTo(dir.resolve("pot.png"));

        assertTrue(Thread.interrupted());
        assertArrayEquals(Pictures.png(), Files.readAllBytes(dir.resolve("pot.png")));
    }

    @Test
    void aFileSystemWithoutLinksWillDo() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(dir.resolve("out.zip"), Map.of("create", "true"))) {
            Path cup = zip.getPath("/cup.png");
            spooled().saveTo(cup);

            assertArrayEquals(Pictures.png(), Files.readAllBytes(cup));
            assertThrows(LocalFailureException.class, () -> png.saveTo(cup));
            png.saveTo(cup, IfExists.REPLACE);
            assertEquals(List.of("cup.png"), names(zip.getPath("/")));
        }
    }

    @Nested
    class Existing {

        @Test
        void isKeptUnlessReplacingIsAsked() throws IOException {
            Path cup = Files.writeString(dir.resolve("cup.jpg"), "old");

            LocalFailureException e =
                    assertThrows(LocalFailureException.class, () -> jpeg.saveTo(dir.resolve("cup.png")));

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
    }

    @Nested
    class Spooled {

        @Test
        void theFirstSaveCopiesNothing() throws IOException {
            GeneratedImage image = spooled();

            Path cup = image.saveTo(dir.resolve("cup.png"));

            assertTrue(Files.isSameFile(cup, dir.resolve("spool0")));
        }

        @Test
        void savedFilesShareNothing() throws IOException {
            GeneratedImage image = spooled();
            Path cup = image.saveTo(dir.resolve("cup.png"));
            Path mug = image.saveTo(dir.resolve("mug.png"));

            Files.writeString(cup, "edited in place");

            assertArrayEquals(Pictures.png(), Files.readAllBytes(mug));
            assertThrows(LocalFailureException.class, () -> image.saveTo(dir.resolve("pot.png")));
            assertEquals(List.of("cup.png", "mug.png", "spool0"), names());
        }

        @Test
        void replacingASavedFileLeavesTheImageAlone() throws IOException {
            GeneratedImage image = spooled();
            Path cup = image.saveTo(dir.resolve("cup.png"), IfExists.REPLACE);

            GeneratedImage.of(Pictures.insert(Pictures.png(), 33, Pictures.pngChunk("teSt", new byte[9])))
                    .saveTo(cup, IfExists.REPLACE);

            assertArrayEquals(Pictures.png(), image.bytes());
            image.saveTo(cup, IfExists.REPLACE);
            image.saveTo(cup, IfExists.REPLACE);
            assertArrayEquals(Pictures.png(), Files.readAllBytes(cup));
            assertEquals(List.of("cup.png", "spool0"), names());
        }
    }

    @Nested
    class Failing {

        @Test
        void holdsTheImageSoThatItCanBeSavedElsewhere() throws IOException {
            Path file = Files.writeString(dir.resolve("file"), "");

            LocalFailureException e =
                    assertThrows(LocalFailureException.class, () -> png.saveTo(file.resolve("below/cup.png")));
            e.paidWork().orElseThrow().images().get(0).saveTo(dir.resolve("elsewhere.png"));

            assertEquals(Category.LOCAL_IO, e.category());
            assertEquals(Charge.NO, e.charge());
            assertTrue(String.valueOf(e.getMessage()).contains("file is a file, not a directory"), e.getMessage());
            assertTrue(String.valueOf(e.getMessage()).endsWith("kept and can be saved elsewhere."), e.getMessage());
            assertEquals(List.of("elsewhere.png", "file"), names());
        }

        @Test
        void aDirectoryIsNoTarget() throws IOException {
            Files.createDirectory(dir.resolve("cup"));
            Files.createDirectory(dir.resolve("mug.png"));

            for (Path target : List.of(dir.resolve("cup"), dir.resolve("mug"), dir, Path.of("/"), Path.of(".."))) {
                for (IfExists ifExists : IfExists.values()) {
                    LocalFailureException e =
                            assertThrows(LocalFailureException.class, () -> png.saveTo(target, ifExists));
                    assertTrue(
                            String.valueOf(e.getMessage()).contains("is a directory. Name a file in it"),
                            e.getMessage());
                }
            }
            assertEquals(List.of("cup", "mug.png"), names());
        }

        @Test
        void anEmptyNameIsRefused() {
            for (Path target : List.of(dir.resolve(" "), dir.resolve("new/.."))) {
                LocalFailureException e = assertThrows(LocalFailureException.class, () -> png.saveTo(target));
                assertTrue(String.valueOf(e.getMessage()).contains("no name of a file"), e.getMessage());
            }
        }

        @Test
        void leavesNoPartAndNoNewDirectory() throws IOException {
            GeneratedImage image = spooled();
            image.saveTo(dir.resolve("cup.png"));
            Files.writeString(dir.resolve("spool0"), "gone");
            Path before = Files.writeString(dir.resolve("old.png"), "old");

            assertThrows(LocalFailureException.class, () -> image.saveTo(dir.resolve("a/b/mug.png")));
            assertThrows(LocalFailureException.class, () -> image.saveTo(before, IfExists.REPLACE));

            assertEquals("old", Files.readString(before));
            assertEquals(List.of("cup.png", "old.png", "spool0"), names());
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

    private GeneratedImage spooled() throws IOException {
        return spooled(0);
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
