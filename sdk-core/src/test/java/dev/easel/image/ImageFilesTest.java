package dev.easel.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.InvalidRequestException;
import dev.easel.error.LocalFailureException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ImageFilesTest {

    @TempDir
    private Path dir;

    @Test
    void aDirectoryThatIsThereOrCanBeMadeIsFine() throws IOException {
        ImageFiles.checkDirectory(dir);
        ImageFiles.checkDirectory(dir.resolve("a/b/c"));
        ImageFiles.checkDirectory(Path.of("somewhere/below"));

        try (var files = Files.list(dir)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void checksAndSavingsOfOneNewDirectoryDoNotDisturbEachOther() {
        for (int round = 0; round < 200; round++) {
            Path directory = dir.resolve("new-" + round + "/deep/deeper");
            List<CompletableFuture<Void>> all = IntStream.range(0, 6)
                    .mapToObj(k -> CompletableFuture.runAsync(() -> {
                        ImageFiles.checkDirectory(directory);
                        ImageFiles.write(directory.resolve(k + ".json"), new byte[] {1}, IfExists.FAIL);
                    }))
                    .toList();
            all.forEach(CompletableFuture::join);
            for (int k = 0; k < 6; k++) {
                assertTrue(Files.exists(directory.resolve(k + ".json")));
            }
        }
    }

    @Test
    void aFileInTheWayIsNamed() throws IOException {
        Path file = Files.writeString(dir.resolve("out"), "");

        for (Path directory : new Path[] {file, file.resolve("a/b")}) {
            String message = assertThrows(InvalidRequestException.class, () -> ImageFiles.checkDirectory(directory))
                    .getMessage();
            assertTrue(String.valueOf(message).contains("Images cannot be saved in " + directory), message);
            assertTrue(String.valueOf(message).contains("out is a file, not a directory"), message);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPlaceThatTakesNoFilesIsRefusedEvenToTheSuperuser() {
        Path nowhere = Path.of("/proc/easel");

        LocalFailureException refusal =
                assertThrows(LocalFailureException.class, () -> ImageFiles.checkDirectory(nowhere));

        assertTrue(refusal.getMessage().contains("Images cannot be saved in " + nowhere), refusal.getMessage());
    }

    @Test
    void extensionsCanBeMendedBeforeAnythingIsSaved() {
        assertEquals(Path.of("out/cup.webp"), ImageFiles.withExtension(Path.of("out/cup.png"), ImageFormat.WEBP));
        assertEquals(Path.of("cup.svg"), ImageFiles.withExtension(Path.of("cup"), ImageFormat.SVG));
        assertThrows(LocalFailureException.class, () -> ImageFiles.withExtension(Path.of(""), ImageFormat.PNG));
    }

    @Test
    void whatStandsBesideImagesIsWrittenAllOrNothing() throws IOException {
        Path file = dir.resolve("new/cup.json");
        ImageFiles.write(file, new byte[300_000], IfExists.FAIL);

        String message = assertThrows(
                        LocalFailureException.class, () -> ImageFiles.write(file, new byte[1], IfExists.FAIL))
                .getMessage();

        assertTrue(String.valueOf(message).contains("cup.json exists already"), message);
        assertArrayEquals(new byte[300_000], Files.readAllBytes(file));
        ImageFiles.write(file, new byte[1], IfExists.REPLACE);
        assertArrayEquals(new byte[1], Files.readAllBytes(file));
    }
}
