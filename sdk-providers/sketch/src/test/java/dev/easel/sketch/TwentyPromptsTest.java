package dev.easel.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Twenty prompts in thirteen languages look as they did when somebody looked at them, on every JDK. To draw them anew: {@code mvn -pl
 * sdk-providers/sketch -am test -Dtest=TwentyPromptsTest -Dsurefire.failIfNoSpecifiedTests=false -Dupdate.pictures=true}
 */
class TwentyPromptsTest {

    private static final Path FOLDER = Path.of("src/test/resources/dev/easel/sketch/twenty");
    private static final int LIKE = 16;
    private static final double FEW = 0.01;

    /**
     * One of the prompts.
     *
     * @param number from 1
     */
    record Prompt(int number, String language, String text) {
        Path file() {
            return FOLDER.resolve("%02d-%s.png".formatted(number, language));
        }
    }

    static Stream<Prompt> prompts() throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve("prompts.txt"));
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Prompt(
                        i + 1, lines.get(i).substring(0, 2), lines.get(i).substring(3)));
    }

    @ParameterizedTest
    @MethodSource("prompts")
    void thePictureIsTheOneThatWasLookedAt(Prompt prompt) throws IOException {
        Painted painted = new SketchPainter()
                .paint(Drawings.of(prompt.text(), 288, 192, prompt.number(), 0, Detail.MEDIUM, true));
        assertEquals(List.of(), painted.missing());
        if (Boolean.getBoolean("update.pictures")) {
            Files.write(prompt.file(), PngFileTest.bytes(painted.image()));
        }

        double share = different(ImageIO.read(prompt.file().toFile()), painted.image());

        assertTrue(share <= FEW, () -> "%.2f %% of the pixels differ by more than %d".formatted(100 * share, LIKE));
    }

    @Test
    void theyAreTwentyInThirteenLanguages() throws IOException {
        assertEquals(20, prompts().count());
        assertEquals(13, prompts().map(Prompt::language).distinct().count());
    }

    /** The share of pixels of which some channel is not about the same. */
    private static double different(BufferedImage one, BufferedImage other) {
        assertEquals(one.getWidth(), other.getWidth());
        assertEquals(one.getHeight(), other.getHeight());
        int different = 0;
        int all = one.getWidth() * one.getHeight();
        for (int i = 0; i < all; i++) {
            int a = one.getRGB(i % one.getWidth(), i / one.getWidth());
            int b = other.getRGB(i % one.getWidth(), i / one.getWidth());
            different += farApart(a, b) ? 1 : 0;
        }
        return different / (double) all;
    }

    private static boolean farApart(int a, int b) {
        return IntStream.of(0, 8, 16).anyMatch(shift -> Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF)) > LIKE);
    }
}
