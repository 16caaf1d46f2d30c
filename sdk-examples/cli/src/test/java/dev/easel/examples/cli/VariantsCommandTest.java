package dev.easel.examples.cli;

import static dev.easel.examples.cli.Shell.easel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.examples.cli.Shell.Ended;
import dev.easel.image.PixelSize;
import dev.easel.json.Json;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One prompt in several sizes, drawn offline. A picture of gpt-image-2 in low quality costs 5 credits. */
class VariantsCommandTest {

    @TempDir
    Path dir;

    private Ended variants(String sizes, String... more) {
        List<String> words = List.of(
                "variants",
                "A hero 'Open at 7'",
                "--offline",
                "--model",
                "openai/gpt-image-2",
                "--quality",
                "low",
                "--sizes",
                sizes,
                "--out",
                out());
        return easel(Stream.concat(words.stream(), List.of(more).stream()).toArray(String[]::new));
    }

    private String out() {
        return dir.resolve("hero").toString();
    }

    private PixelSize drawn(String file) throws IOException {
        BufferedImage image = ImageIO.read(dir.resolve("hero").resolve(file).toFile());
        return PixelSize.of(image.getWidth(), image.getHeight());
    }

    private static String text(Json json, String key) {
        return json.get(key).text().orElseThrow();
    }

    @Test
    void squareVerticalAndUltrawideStandInFoldersOfTheirOwnAtThePriceThatWasToldBefore() throws IOException {
        Ended ended = variants("1:1,9:16,21:9");

        assertEquals(0, ended.code(), ended.err());
        assertEquals(PixelSize.of(1024, 1024), drawn("1K/image-1.png"));
        assertEquals(PixelSize.of(864, 1536), drawn("1K-9x16/image-1.png"));
        assertEquals(PixelSize.of(1568, 672), drawn("1K-21x9/image-1.png"));
        assertTrue(ended.err().contains("at most 15 credits"), ended.err());
        assertTrue(ended.err().contains("1K 9:16: image 1 of 1: "), ended.err());
        List<String> lines = ended.out().lines().toList();
        assertEquals(4, lines.size(), ended.out());
        assertTrue(lines.get(1).startsWith("1K 9:16: 864x1536, 5 credits"), ended.out());
        assertTrue(lines.get(1).endsWith("image-1.png"), ended.out());
        assertTrue(lines.get(3).startsWith("paid 15 credits"), ended.out());
    }

    @Test
    void scriptsReadOneDocument() {
        Ended ended = variants("2K 16:9,1024x1024", "-n", "2", "--json");

        assertEquals(0, ended.code(), ended.err());
        List<Json> variants = ended.json().get("variants").items();
        assertEquals(
                List.of("2K 16:9", "1024x1024"),
                variants.stream().map(each -> text(each, "size")).toList());
        for (Json each : variants) {
            assertEquals("DONE", text(each, "outcome"));
            List<Json> images = each.get("result").get("images").items();
            assertEquals(2, images.size());
            assertTrue(Files.exists(Path.of(text(images.get(1), "file"))));
        }
    }

    @Test
    void whatTheBudgetHasNoRoomForIsNotStartedAndTheOthersAreThere() throws IOException {
        String ledger = dir.resolve("easel.ledger").toString();
        String plan = Files.writeString(dir.resolve("plan.json"), "{\"name\": \"small\", \"perDay\": 20}")
                .toString();

        Ended ended =
                variants("1:1,4:3,3:2,16:9,21:9", "--ledger", ledger, "--account", "acme", "--plan", plan, "--json");

        assertEquals(6, ended.code(), ended.err());
        assertTrue(ended.err().contains("left: 0 credits of acme"), ended.err());
        List<Json> variants = ended.json().get("variants").items();
        assertEquals(
                List.of("DONE", "DONE", "DONE", "DONE", "NOT_STARTED"),
                variants.stream().map(each -> text(each, "outcome")).toList());
        Json error = variants.get(4).get("error");
        assertEquals("BUDGET", text(error, "category"));
        assertTrue(text(error, "message").contains("the first 4 of 5 requests"), text(error, "message"));
        assertFalse(Files.exists(Path.of(out(), "1K-21x9")));

        Ended second = variants("9:16", "--ledger", ledger, "--account", "acme");
        assertEquals(3, second.code(), second.err());
    }

    @Test
    void aSizeThatTheModelCannotDrawIsNamedBeforeAnythingIsDrawn() {
        Ended ended = variants("1:1,1:9");

        assertEquals(2, ended.code(), ended.err());
        assertTrue(ended.err().contains("Request 2: "), ended.err());
        assertFalse(Files.exists(Path.of(out())));
        assertEquals(0, variants("1:1,1:9", "--adjust").code());
    }

    @Test
    void filesThatAreThereAreKeptUnlessAsked() {
        assertEquals(0, variants("1:1").code());
        Ended second = variants("9:16,1:1");
        assertEquals(2, second.code(), second.err());
        assertFalse(second.err().contains("at most"), second.err());
        assertFalse(Files.exists(Path.of(out(), "1K-9x16")));
        assertEquals(0, variants("9:16,1:1", "--overwrite").code());
    }

    @Test
    void sizesAreNamedOnceEachAndInOnePlace() {
        assertEquals(2, variants("1:1,1K").code());
        assertEquals(2, variants("1:1,nothing").code());
        assertEquals(2, variants("1:1", "--size", "9:16").code());
        assertEquals(2, easel("variants", "A boat", "--offline", "--out", out()).code());
    }
}
