package dev.easel.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.image.GeneratedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {

    @TempDir
    Path out;

    @Test
    void itDrawsPicturesAndAPageThatShowsThemAndOverwritesItsOwnFiles() throws IOException {
        Quickstart.main(out.toString());
        List<Path> first = files();
        Quickstart.main(out.toString());
        assertEquals(first, files());

        String page = Files.readString(out.resolve("index.html"));
        List<Path> pictures =
                first.stream().filter(file -> file.toString().endsWith(".png")).toList();
        assertTrue(pictures.size() >= 3);
        for (Path picture : pictures) {
            GeneratedImage image = GeneratedImage.of(Files.readAllBytes(picture));
            assertTrue(page.contains("src=\"%s\"".formatted(picture.getFileName())), page);
            assertTrue(page.contains("width=\"%d\" height=\"%d\""
                    .formatted(image.size().width(), image.size().height())));
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.sorted().toList();
        }
    }
}
