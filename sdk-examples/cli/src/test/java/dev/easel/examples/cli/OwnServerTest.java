package dev.easel.examples.cli;

import static dev.easel.examples.cli.Shell.easel;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.examples.cli.Shell.Ended;
import dev.easel.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tool against a server on this machine that speaks OpenAI's API. */
@Timeout(120)
class OwnServerTest {

    @TempDir
    Path dir;

    private byte[] picture;
    private FakeOpenAi vendor;

    @BeforeEach
    void open() throws IOException {
        picture = Pictures.png(64, 64);
        vendor = new FakeOpenAi(picture);
    }

    @AfterEach
    void close() {
        vendor.close();
    }

    private Ended generate(String... more) {
        List<String> words = new ArrayList<>(List.of("generate", "A red boat", "--base-url", vendor.baseUrl()));
        words.addAll(List.of("--out", dir.resolve("out").toString(), "--json"));
        words.addAll(List.of(more));
        return easel(words.toArray(String[]::new));
    }

    private Path file(String name) throws IOException {
        return Files.write(dir.resolve(name), picture);
    }

    @Test
    void withoutAKeyTheUsualModelDrawsAndTheBytesAreTheServers() throws IOException {
        Ended ended = generate("-n", "2");

        assertEquals(0, ended.code(), ended.err());
        FakeOpenAi.Seen request = vendor.only();
        assertEquals("/v1/images/generations", request.path());
        assertFalse(request.headers().containsKey("authorization"));
        assertEquals(Json.of("gpt-image-2"), request.json().get("model"));
        for (Json image : ended.json().get("images").items()) {
            assertArrayEquals(
                    picture, Files.readAllBytes(Path.of(image.get("file").text().orElseThrow())));
        }
        assertEquals("[\"req_1\"]", ended.json().get("requestIds").toString());
    }

    @Test
    void theKeyComesFromTheVariableThatIsNamed() {
        assertEquals(0, generate("--api-key-env", "EASEL_TEST_KEY").code());

        assertEquals("Bearer k-0123456789", vendor.only().headers().get("authorization"));
    }

    @Test
    void aVariableThatIsNotSetIsToldAndNothingIsSent() {
        Ended ended = generate("--api-key-env", "EASEL_NO_SUCH_KEY");

        assertEquals(4, ended.code());
        assertEquals("AUTH", ended.json().get("error").get("category").text().orElseThrow());
        assertTrue(ended.err().contains("EASEL_NO_SUCH_KEY"), ended.err());
        assertEquals(List.of(), vendor.seen());
    }

    @ParameterizedTest
    @CsvSource({
        "openai/gpt-image-2.6-flare, gpt-image-2.6-flare",
        "gpt-image-2.5-flare, gpt-image-2.5-flare",
        "sdxl, sdxl",
        "openai/sdxl, sdxl",
        "black-forest-labs/FLUX.1-schnell, black-forest-labs/FLUX.1-schnell"
    })
    void aModelIsSentAsItIsNamedKnownOrNot(String model, String sent) {
        Ended ended = generate("--model", model);

        assertEquals(0, ended.code(), ended.err());
        assertEquals(Json.of(sent), vendor.only().json().get("model"));
    }

    @Test
    void anUnknownModelHasNoPriceAndThePlanSaysSo() {
        Ended ended = generate("--model", "sdxl");

        Json plan = ended.json().get("plan");
        assertEquals("openai/sdxl", plan.get("model").text().orElseThrow());
        assertTrue(plan.get("notices").get(0).text().orElseThrow().contains("its price is unknown"), plan.toString());
    }

    @Test
    void vendorsOwnSettingsAreReadByTheirKeys() {
        Ended ended = generate(
                "--model", "gpt-image-2.6-flare", "--option", "complexity=low", "--option", "openai.moderation=low");

        assertEquals(0, ended.code(), ended.err());
        Json body = vendor.only().json();
        assertEquals(Json.of("low"), body.get("complexity"));
        assertEquals(Json.of("low"), body.get("moderation"));
    }

    @ParameterizedTest
    @CsvSource({
        "complexity=low, gpt-image-2",
        "complexity=extreme, gpt-image-2.6-flare",
        "sparkle=1, gpt-image-2",
        "frameCount=many, gpt-image-2.6-flare",
        "partialImages=2, gpt-image-2"
    })
    void aSettingThatTheModelDoesNotTakeIsRefusedAndNothingIsSent(String setting, String model) {
        Ended ended = generate("--model", model, "--option", setting);

        assertEquals(2, ended.code(), ended.err());
        assertTrue(ended.err().contains(setting.substring(0, setting.indexOf('='))), ended.err());
        assertEquals(List.of(), vendor.seen());
    }

    @Test
    void referencesAndAMaskMakeAnEdit() throws IOException {
        Ended ended = generate(
                "--ref",
                file("cup.png").toString(),
                "--ref",
                file("logo.png").toString(),
                "--mask",
                file("mask.png").toString());

        assertEquals(0, ended.code(), ended.err());
        FakeOpenAi.Seen request = vendor.only();
        assertEquals("/v1/images/edits", request.path());
        assertEquals(2, request.count("image[]"));
        assertEquals(1, request.count("mask"));
        assertFalse(request.body().contains("cup.png"));
    }

    @Test
    void aStreamSavesItsPreviewsBesideTheImage() throws IOException {
        Ended ended = generate("--stream", "--option", "partialImages=2");

        assertEquals(0, ended.code(), ended.err());
        assertEquals(Json.of(2), vendor.only().json().get("partial_images"));
        assertEquals(Json.of(true), vendor.only().json().get("stream"));
        for (String name : List.of("image-1.png", "image-1-partial-1.png", "image-1-partial-2.png")) {
            assertArrayEquals(picture, Files.readAllBytes(dir.resolve("out").resolve(name)), name);
        }
        try (Stream<Path> files = Files.list(dir.resolve("out"))) {
            assertEquals(3, files.count());
        }
        assertTrue(ended.err().contains("image-1-partial-2.png"), ended.err());
    }

    @Test
    void aStreamOfAnEditWithAMaskComesToo() throws IOException {
        String cup = file("cup.png").toString();
        Ended ended = generate("--stream", "--ref", cup, "--ref", cup, "--mask", cup, "-n", "2");

        assertEquals(0, ended.code(), ended.err());
        assertEquals(2, vendor.seen().size());
        assertEquals(2, ended.json().get("images").items().size());
        vendor.seen().forEach(request -> assertEquals(2, request.count("image[]")));
    }

    @Test
    void aPreviewOfAnEarlierRunIsNotReplacedUnlessAsked() throws IOException {
        Path old = Files.createDirectories(dir.resolve("out")).resolve("image-1-partial-1.png");
        Files.writeString(old, "mine");

        assertEquals(2, generate("--stream").code());
        assertEquals(List.of(), vendor.seen());
        assertEquals("mine", Files.readString(old));
        assertEquals(0, generate("--stream", "--overwrite").code());
        assertArrayEquals(picture, Files.readAllBytes(old));
    }

    @Test
    void plainHttpToAnotherMachineIsRefused() {
        Ended ended = easel("plan", "A boat", "--base-url", "http://images.example.com/v1", "--json");

        assertEquals(2, ended.code());
        assertTrue(ended.err().contains("https, or http on this machine"), ended.err());
    }

    @Test
    void aServerWithoutAKeyThatIsNotThisMachineIsNotCalled() {
        Ended ended = easel(
                "generate",
                "A boat",
                "--base-url",
                "https://images.example.invalid/v1",
                "--out",
                dir.resolve("out").toString(),
                "--json");

        assertEquals(4, ended.code(), ended.err());
        assertEquals("AUTH", ended.json().get("error").get("category").text().orElseThrow());
    }

    @Test
    void aPlanForSuchAServerIsMadeOffline() {
        Ended ended = easel("plan", "A boat", "--base-url", vendor.baseUrl(), "--size", "2K 16:9", "--json");

        assertEquals(0, ended.code(), ended.err());
        assertEquals(2048, ended.json().get("width").integer().orElseThrow());
        assertEquals(List.of(), vendor.seen());
    }
}
