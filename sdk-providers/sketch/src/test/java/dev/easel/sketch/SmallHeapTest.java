package dev.easel.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.easel.Easel;
import dev.easel.image.GeneratedImage;
import dev.easel.image.PixelSize;
import dev.easel.image.Quality;
import dev.easel.image.Reference;
import dev.easel.request.ImageRequest;
import java.awt.Color;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The largest pictures need no large heap; each is drawn in a process of its own. */
@Timeout(300)
class SmallHeapTest {

    @TempDir
    Path directory;

    /** Draws in this process: the file to write, then a reference and a mask if there are any. */
    public static void main(String... files) {
        ImageRequest.Builder request = ImageRequest.builder()
                .prompt("A diner menu with 'Blue Plate Diner', 'Pancakes $6', 'Coffee $2'")
                .size("3840x2160")
                .quality(Quality.HIGH);
        if (files.length > 1) {
            request.addReference(Reference.of(Path.of(files[1]))).mask(Reference.of(Path.of(files[2])));
        }
        try (Easel easel = Easel.builder().provider(Sketch.provider()).build()) {
            easel.generate(request.build()).image().saveTo(Path.of(files[0]));
        }
    }

    @Test
    void fourThousandPixelsAreDrawnIn256Megabytes() throws Exception {
        assertEquals(PixelSize.of(3840, 2160), draw().size());
    }

    @Test
    void anEditOfFourThousandPixelsNeedsNoMore() throws Exception {
        Path image = directory.resolve("image.png");
        Path mask = directory.resolve("mask.png");
        Files.write(image, TestImages.png(TestImages.plain(3840, 2160, Color.PINK)));
        Files.write(mask, TestImages.png(TestImages.mask(3840, 2160, 10, 10, 3830, 2150)));

        assertEquals(PixelSize.of(3840, 2160), draw(image, mask).size());
    }

    private GeneratedImage draw(Path... edit) throws Exception {
        Path out = directory.resolve("out.png");
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx256m",
                                "-Djava.awt.headless=true",
                                "-cp",
                                classPath(),
                                SmallHeapTest.class.getName(),
                                out.toString()),
                        Stream.of(edit).map(Path::toString))
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile())
                .start();
        boolean ended = process.waitFor(240, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertEquals("ended well", ended && process.exitValue() == 0 ? "ended well" : log());
        return GeneratedImage.of(Files.readAllBytes(out));
    }

    private String log() throws IOException {
        return Files.readString(directory.resolve("log"));
    }

    private static String classPath() throws Exception {
        Stream<Class<?>> types = Stream.of(
                Easel.class,
                Sketch.class,
                Class.forName("com.fasterxml.jackson.core.JsonFactory"),
                Class.forName("org.slf4j.LoggerFactory"));
        Stream<String> own = Stream.of(SmallHeapTest.class.getResource("SmallHeapTest.class"))
                .map(file -> Path.of(URI.create(file.toString())))
                .map(file ->
                        file.getParent().getParent().getParent().getParent().toString());
        return Stream.concat(own, types.map(SmallHeapTest::home)).collect(Collectors.joining(File.pathSeparator));
    }

    private static String home(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }
}
