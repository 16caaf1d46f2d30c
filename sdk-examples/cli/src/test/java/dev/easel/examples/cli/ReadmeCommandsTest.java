package dev.easel.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README types works, and its pictures are what comes out. CONTRIBUTING tells how to draw them anew. */
class ReadmeCommandsTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
    private static final Path PICTURES = ROOT.resolve("docs/pictures");
    private static final String TOOL = "java -jar sdk-examples/cli/target/easel.jar ";
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final int MOST_BYTES = 100_000;
    private static final int LIKE = 16;
    private static final double FEW = 0.01;

    @TempDir
    Path dir;

    @Test
    void everyCommandEndsWellAndItsPicturesAreThoseOfTheReadme() throws IOException {
        List<String> commands = Files.readAllLines(ROOT.resolve("README.md")).stream()
                .filter(line -> line.startsWith(TOOL))
                .toList();
        assertFalse(commands.isEmpty());
        for (String command : commands) {
            run(words(command.substring(TOOL.length())));
        }
        List<Path> drawn = files(dir);
        assertEquals(7, drawn.size());
        for (Path file : drawn) {
            compare(file);
        }
        assertEquals(drawn.size(), files(PICTURES).size(), "a picture that no command draws");
    }

    /** A key in the environment must not make a test pay, so nothing is sent whatever README leaves out. */
    private void run(List<String> words) {
        List<String> args = new ArrayList<>(words);
        if (!args.contains("--offline")) {
            args.add("--offline");
        }
        int out = args.indexOf("--out");
        if (out >= 0) {
            args.set(out + 1, dir.resolve(args.get(out + 1)).toString());
        }
        StringWriter err = new StringWriter();
        int code = Main.run(
                Shell.CLOCK,
                new PrintWriter(new StringWriter()),
                new PrintWriter(err, true),
                args.toArray(String[]::new));
        assertEquals(0, code, () -> words + ": " + err);
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(line); word.find(); ) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2));
        }
        return words;
    }

    /** {@code menus/image-1.png} stands in README as {@code menus-1.png}. */
    private void compare(Path file) throws IOException {
        Path folder = dir.relativize(file).getParent();
        String name = folder.toString().replace(File.separatorChar, '-')
                + file.getFileName().toString().replace("image", "");
        Path shown = PICTURES.resolve(name);
        if (Boolean.getBoolean("update.pictures")) {
            Files.createDirectories(PICTURES);
            Files.write(shown, Files.readAllBytes(file));
        }
        assertTrue(Files.readString(ROOT.resolve("README.md")).contains("docs/pictures/" + name), name);
        assertTrue(Files.size(shown) < MOST_BYTES, () -> shown + " is too large for a page");
        double share = different(ImageIO.read(shown.toFile()), ImageIO.read(file.toFile()));
        assertTrue(share <= FEW, () -> "%.2f %% of %s are no longer what is drawn".formatted(100 * share, shown));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The share of pixels of which some channel is not about the same. */
    private static double different(BufferedImage one, BufferedImage other) {
        assertEquals(one.getWidth(), other.getWidth());
        assertEquals(one.getHeight(), other.getHeight());
        int all = one.getWidth() * one.getHeight();
        long different = IntStream.range(0, all)
                .filter(i -> farApart(
                        one.getRGB(i % one.getWidth(), i / one.getWidth()),
                        other.getRGB(i % one.getWidth(), i / one.getWidth())))
                .count();
        return different / (double) all;
    }

    private static boolean farApart(int a, int b) {
        return IntStream.of(0, 8, 16).anyMatch(shift -> Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF)) > LIKE);
    }
}
