package dev.easel.examples.cli;

import static dev.easel.examples.cli.Shell.easel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.examples.cli.Shell.Ended;
import dev.easel.image.GeneratedImage;
import dev.easel.image.PixelSize;
import dev.easel.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @TempDir
    Path dir;

    /** Splits at blanks; an underscore stands for a blank within a word. */
    private static Ended typed(String line) {
        List<String> words = new ArrayList<>();
        for (String word : line.split(" ", -1)) {
            words.add(word.replace('_', ' '));
        }
        return easel(words.toArray(String[]::new));
    }

    @Test
    void generateWritesTheImagesThatItsDocumentLists() throws IOException {
        Path out = dir.resolve("out");
        Ended ended = easel(
                "generate",
                "A menu with 'Tea'",
                "-n",
                "2",
                "--size",
                "3:2",
                "--out",
                out.toString(),
                "--offline",
                "--json");
        assertEquals(0, ended.code(), ended.err());
        assertEquals(
                Set.of("images", "failures", "notices", "sources", "plan", "cost", "deviation", "requestIds"),
                ended.json().fields().keySet());
        assertEquals(2, ended.json().get("images").items().size());
        for (Json entry : ended.json().get("images").items()) {
            Path file = Path.of(entry.get("file").text().orElseThrow());
            GeneratedImage image = GeneratedImage.of(Files.readAllBytes(file));
            assertEquals("png", entry.get("format").text().orElseThrow());
            assertEquals(image.size().width(), entry.get("width").integer().orElseThrow());
            assertEquals(1024, entry.get("height").integer().orElseThrow());
            assertEquals(image.length(), entry.get("bytes").integer().orElseThrow());
        }
        assertEquals(40, ended.json().get("cost").get("credits").integer().orElseThrow());
        assertEquals("0", ended.json().get("cost").get("money").text().orElseThrow());
        assertEquals("as quoted", ended.json().get("deviation").text().orElseThrow());
        assertTrue(ended.err().contains("image 2 of 2"), ended.err());
    }

    @Test
    void anExistingImageIsReplacedOnlyIfAsked() throws IOException {
        Path file = dir.resolve("image-1.png");
        Files.writeString(file, "mine");
        assertEquals(
                2,
                easel("generate", "A boat", "--out", dir.toString(), "--offline")
                        .code());
        assertEquals("mine", Files.readString(file));
        assertEquals(
                0,
                easel("generate", "A boat", "--out", dir.toString(), "--overwrite", "--offline")
                        .code());
        assertTrue(Files.size(file) > 1000);
    }

    @Test
    void planTellsEveryValueWithItsReasonAndEveryAdjustment() {
        Json plan = easel("plan", "A boat", "--size", "1920x1080", "-n", "3", "--adjust", "--json")
                .json();
        assertEquals("sketch/sketch-1", plan.get("model").text().orElseThrow());
        assertEquals(1088, plan.get("height").integer().orElseThrow());
        assertEquals(3, plan.get("calls").get(0).get("n").integer().orElseThrow());
        assertEquals(Json.of(120), plan.get("quote").get("credits"));
        Json size = plan.get("values").get(0);
        assertEquals(
                "{\"option\":\"size\",\"asked\":\"1920x1080\",\"sent\":\"1920x1088\",\"why\":\"REQUEST\"}",
                size.toString());
        assertEquals("DEFAULT", plan.get("values").get(1).get("why").text().orElseThrow());
        Json adjustment = plan.get("adjustments").get(0);
        assertEquals("SIZE", adjustment.get("weight").text().orElseThrow());
        assertEquals("1920x1088", adjustment.get("sent").text().orElseThrow());
    }

    @Test
    void modelsListsWhatScriptsReadOfEachModel() {
        Json model = easel("models", "--provider", "sketch", "--json")
                .json()
                .get("models")
                .get(0);
        assertEquals(
                Set.of(
                        "id",
                        "name",
                        "status",
                        "shutdown",
                        "successor",
                        "minReferences",
                        "maxReferences",
                        "mask",
                        "maxPerCall",
                        "tiers",
                        "qualities",
                        "formats",
                        "capabilities",
                        "options",
                        "notes",
                        "source",
                        "listDate"),
                model.fields().keySet());
        assertEquals("[\"1K\",\"2K\",\"4K\"]", model.get("tiers").toString());
    }

    @Test
    void modelsShowsWhatThePageShows() {
        String list = easel("models", "--provider", "openai").out();
        String page = easel("models", "--provider", "openai", "--markdown").out();
        for (String fact : List.of(
                "gpt-image-1.5",
                "2026-12-01, then openai/gpt-image-2.6-sunburst",
                "retired, ended 2026-05-12, then openai/gpt-image-2.6-sunburst (our advice)",
                "1K, 2K, 4K in any shape up to 3:1; free pixels in steps of 16, edges 16 to 3840",
                "1K in 1:1, 7:4, 4:7",
                "up to 16",
                "optional",
                "low, medium, high, xhigh, max",
                "png, jpeg, webp, gif, svg",
                "transparency, compression, end-user, stream, batch",
                "complexity, frameCount",
                "developers.openai.com/api/docs/deprecations, 2026-11-22",
                "Also called gpt-image-2-2026-04-21.",
                "High quality at 4K takes about two minutes.")) {
            assertTrue(list.contains(fact), fact);
            assertTrue(page.contains(fact), fact);
        }
    }

    @Test
    void midjourneyIsListedAsRefusedWithTheReason() {
        for (String line : List.of("", " --json", " --markdown")) {
            String out = typed("models --provider midjourney" + line).out();
            assertTrue(out.contains("refused"), out);
            assertTrue(out.contains("There is no official API, and the terms of service forbid automation."), out);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan",
                "plan _",
                "plan A_boat --size huge",
                "plan A_boat --size 1920x1080",
                "plan A_boat --size 9:1",
                "plan A_boat -n 0",
                "plan A_boat -n 11",
                "plan A_boat -n many",
                "plan A_boat --quality ultra",
                "plan A_boat --quality max",
                "plan A_boat --format bmp",
                "plan A_boat --format webp",
                "plan A_boat --seed -1",
                "plan A_boat --model sketch/sketch-2",
                "plan A_boat --model /",
                "plan A_boat --ref nowhere.png",
                "plan A_boat --mask nowhere.png",
                "plan A_boat --catalog nowhere.json",
                "plan A_boat --sparkle",
                "models --provider nobody",
                "generate A_boat",
                "generate A_boat --out OUT --timeout 0",
                "generate A_boat --out OUT --size huge",
                "draw A_boat",
            })
    void wrongInputIsToldInWordsWithExitCode2AndLeavesNoFile(String line) throws IOException {
        Ended plain = typed(line.replace("OUT", dir.resolve("out").toString()));
        assertEquals(2, plain.code(), plain.err());
        assertEquals("", plain.out());
        assertTrue(plain.err().contains("easel: "), plain.err());
        assertFalse(plain.err().contains("Exception") || plain.err().contains("\tat "), plain.err());

        Ended json = typed((line + " --json").replace("OUT", dir.resolve("out").toString()));
        assertEquals(2, json.code());
        Json error = json.json().get("error");
        assertEquals("INVALID_REQUEST", error.get("category").text().orElseThrow());
        assertEquals("NO", error.get("charge").text().orElseThrow());
        assertFalse(error.get("message").text().orElseThrow().isBlank());
        assertTrue(error.get("problems").isArray());
        try (var files = Files.list(dir)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void aModelOfAnOwnCatalogueCanBePlanned() throws IOException {
        Path own = Files.writeString(dir.resolve("mine.json"), """
                {"provider": "sketch", "source": "ours", "read": "2026-11-22",
                 "models": [{"id": "sketch-2", "like": "sketch-1", "status": "current", "maxPerCall": 1}]}""");
        Ended ended =
                easel("plan", "A boat", "--model", "sketch/sketch-2", "-n", "2", "--catalog", own.toString(), "--json");
        assertEquals(0, ended.code(), ended.err());
        assertEquals("[{\"n\":1},{\"n\":1}]", ended.json().get("calls").toString());
    }

    @Test
    void aReferenceThatIsTooLargeIsScaledOnlyWhereThatIsSaid() throws IOException {
        byte[] header = SizedReference.of(PixelSize.of(5_200, 4_000)).open().readAllBytes();
        String large = Files.write(dir.resolve("large.png"), header).toString();

        Ended refused = easel("plan", "A boat", "--model", "bfl/flux-2-pro", "--ref", large);
        Ended scaled = easel("plan", "A boat", "--model", "bfl/flux-2-pro", "--ref", large, "--scale-references");

        assertEquals(2, refused.code(), refused.err());
        assertTrue(refused.err().contains("reference 1 5200x4000: At most 20000000 pixels are taken."), refused.err());
        assertEquals(0, scaled.code(), scaled.err());
        assertTrue(
                scaled.out()
                        .contains("reference 1: asked 5200x4000, sent 5099x3922. At most 20000000 pixels are taken."),
                scaled.out());
    }
}
