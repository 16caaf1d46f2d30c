package dev.easel.examples.cli;

import static dev.easel.examples.cli.Shell.easel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.examples.cli.Shell.Ended;
import dev.easel.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One prompt on several models, drawn offline. */
class CompareCommandTest {

    private static final String FIVE =
            "openai/gpt-image-2,google/gemini-3-pro-image,bfl/flux-2-pro,bytedance/seedream-5-lite,alibaba/qwen-image-3.0";

    @TempDir
    Path dir;

    private Ended compare(String models, String... more) {
        List<String> words = List.of("compare", "A hero 'Open at 7'", "--offline", "--models", models, "--out", out());
        return easel(Stream.concat(words.stream(), List.of(more).stream()).toArray(String[]::new));
    }

    private String out() {
        return dir.resolve("compared").toString();
    }

    private String reference(String name) throws IOException {
        return Files.write(dir.resolve(name), Pictures.png(400, 400)).toString();
    }

    @Test
    void fiveModelsWithTwoReferencesStandOnOnePage() throws IOException {
        Ended ended = compare(FIVE, "--ref", reference("a.png"), "--ref", reference("b.png"));

        assertEquals(0, ended.code(), ended.err());
        assertTrue(ended.err().contains("at most ") && ended.err().contains(" together"), ended.err());
        String page = Files.readString(dir.resolve("compared/index.html"));
        for (String model : FIVE.split(",", -1)) {
            assertTrue(page.contains("<h2>" + model + "</h2>"), model);
            assertTrue(ended.out().contains(model), ended.out());
        }
        assertTrue(Files.exists(dir.resolve("compared/sheet.png")));
        assertTrue(page.contains("was not called: the sketch provider drew in its place."));
        try (Stream<Path> files = Files.walk(dir.resolve("compared"))) {
            assertEquals(7, files.filter(Files::isRegularFile).count());
        }
    }

    @Test
    void aModelThatIsRefusedLeavesTheOthersTheirPictures() {
        Ended ended = compare("openai/gpt-image-2,openai/dall-e-3", "--json");

        assertEquals(6, ended.code(), ended.err());
        List<Json> models = ended.json().get("models").items();
        assertEquals("DONE", models.get(0).get("outcome").text().orElseThrow());
        assertEquals("REFUSED", models.get(1).get("outcome").text().orElseThrow());
        assertTrue(
                models.get(1).get("error").get("message").text().orElseThrow().contains("2026-05-12"));
    }

    @Test
    void wherePagesStandAlreadyNothingIsDrawnUnlessAsked() {
        assertEquals(0, compare("openai/gpt-image-2").code());
        Ended second = compare("openai/gpt-image-2");
        assertEquals(2, second.code());
        assertTrue(second.err().contains("index.html exists already; nothing was sent"), second.err());
        assertEquals(0, compare("openai/gpt-image-2", "--overwrite").code());
    }

    @Test
    void anImageOfAKilledRunIsFoundBeforeAnythingIsDrawn() throws IOException {
        Path image = dir.resolve("compared/model-2/image-1.png");
        Files.createDirectories(image.getParent());
        Files.writeString(image, "mine");

        Ended ended = compare("openai/gpt-image-2,bfl/flux-2-pro");

        assertEquals(2, ended.code(), ended.err());
        assertTrue(ended.err().contains(image + " exists already; nothing was sent"), ended.err());
        assertEquals("mine", Files.readString(image));
        assertFalse(Files.exists(dir.resolve("compared/model-1")));
        assertEquals(
                0, compare("openai/gpt-image-2,bfl/flux-2-pro", "--overwrite").code());
    }

    @Test
    void noModelAtAllAndTheSameTwiceAreRefused() {
        assertEquals(2, compare("openai/gpt-image-2,gpt-image-2").code());
        assertEquals(2, easel("compare", "A boat", "--out", out()).code());
        assertFalse(Files.exists(Path.of(out())));
    }

    @Test
    void anAccountPaysForTheModelsThatFitAndTheOthersAreNotCalled() throws IOException {
        String ledger = dir.resolve("easel.ledger").toString();
        String plan = Files.writeString(dir.resolve("plan.json"), "{\"name\": \"small\", \"perDay\": 25}")
                .toString();
        Ended ended = compare(
                "openai/gpt-image-2,google/gemini-3-pro-image",
                "--ledger",
                ledger,
                "--account",
                "acme",
                "--plan",
                plan);

        assertEquals(6, ended.code(), ended.err());
        assertTrue(ended.err().contains(": image 1 of 1: "), ended.err());
        assertTrue(ended.out().contains("not started"), ended.out());
        assertTrue(ended.err().contains("left: "), ended.err());
    }
}
