package dev.easel.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.LocalFailureException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
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

    private GeneratedImage spooled() throws IOException {
        Path spool = dir.resolve("spool0");
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
