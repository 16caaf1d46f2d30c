package dev.easel.openai;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.EaselBuilder;
import dev.easel.error.AuthenticationException;
import dev.easel.image.GeneratedImage;
import dev.easel.image.ImageFormat;
import dev.easel.image.PixelSize;
import dev.easel.image.Reference;
import dev.easel.request.ImageRequest;
import dev.easel.result.ImageEvent;
import dev.easel.result.ImageResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What OpenAI answered once, without OpenAI. */
@Timeout(120)
class RecordedTest {

    private static final ImageRequest BOAT = ImageRequest.builder()
            .prompt("A red boat")
            .model(OpenAiModels.GPT_IMAGE_2)
            .build();

    private final OpenAiStub vendor = new OpenAiStub();
    private final String url = vendor.baseUrl();

    @TempDir
    Path dir;

    private Path tape;

    @BeforeEach
    void nameTheDirectory() {
        tape = dir.resolve("tape");
    }

    @AfterEach
    void close() {
        vendor.close();
    }

    private EaselBuilder client(String key) {
        return Easel.builder()
                .provider(OpenAi.provider(options -> options.key(key).baseUrl(url)))
                .clock(Days.CLOCK);
    }

    // tag: record
    @Test
    void whatWasPaidOnceIsReplayedForFree() {
        ImageResult paid;
        try (Easel easel = client(OpenAiStub.KEY).record(tape).build()) { // once, by hand
            paid = easel.generate(BOAT);
        }
        vendor.close(); // from here on there is no vendor
        try (Easel easel = client("any-key").replay(tape).build()) { // in every test
            ImageResult again = easel.generate(BOAT);
            assertArrayEquals(paid.image().bytes(), again.image().bytes());
            assertEquals(paid.cost().money(), again.cost().money());
        }
    }
    // end: record

    @Test
    void usageAndRequestIdComeAgain() {
        ImageResult paid;
        try (Easel easel = client(OpenAiStub.KEY).record(tape).build()) {
            paid = easel.generate(BOAT);
        }
        vendor.close();
        try (Easel easel = client("any-key").replay(tape).build()) {
            ImageResult again = easel.generate(BOAT);

            assertEquals(paid.cost().lines(), again.cost().lines());
            assertEquals(paid.requestIds(), again.requestIds());
            assertEquals(paid.echoed(), again.echoed());
        }
    }

    @Test
    void streamsComeAgainEventByEvent() {
        String preview = event("image_generation.partial_image");
        vendor.streams(preview, preview, event("image_generation.completed"));
        List<ImageEvent> paid = new ArrayList<>();
        List<ImageEvent> again = new ArrayList<>();
        ImageResult first;
        try (Easel easel = client(OpenAiStub.KEY).record(tape).build()) {
            first = easel.stream(BOAT, paid::add);
        }
        vendor.close();
        try (Easel easel = client("any-key").replay(tape).build()) {
            ImageResult second = easel.stream(BOAT, again::add);

            assertArrayEquals(first.image().bytes(), second.image().bytes());
            assertEquals(first.cost().lines(), second.cost().lines());
            assertEquals(kinds(paid), kinds(again));
            assertEquals(
                    2,
                    again.stream().filter(ImageEvent.Partial.class::isInstance).count());
        }
    }

    private static List<Class<?>> kinds(List<ImageEvent> events) {
        return events.stream().<Class<?>>map(Object::getClass).toList();
    }

    private static String event(String type) {
        String image = Base64.getEncoder().encodeToString(Pictures.of(ImageFormat.PNG, PixelSize.of(64, 64)));
        return "event: %s\ndata: {\"type\": \"%s\", \"b64_json\": \"%s\", \"usage\": {\"input_tokens\": 8, \"output_tokens\": 99}}"
                .formatted(type, type, image);
    }

    @Test
    void editsOfSeveralReferencesFindTheirOwnAnswers() {
        ImageRequest one = edit(PixelSize.of(32, 32));
        ImageRequest two = edit(PixelSize.of(48, 48));
        List<String> paid = new ArrayList<>();
        try (Easel easel = client(OpenAiStub.KEY).record(tape).build()) {
            paid.add(content(easel.generate(one).image()));
            paid.add(content(easel.generate(two).image()));
        }
        vendor.close();
        try (Easel easel = client("any-key").replay(tape).build()) {
            assertEquals(paid.get(1), content(easel.generate(two).image()));
            assertEquals(paid.get(0), content(easel.generate(one).image()));
        }
    }

    private static ImageRequest edit(PixelSize size) {
        return BOAT.toBuilder()
                .addReference(Reference.of(Pictures.of(ImageFormat.PNG, size)))
                .n(size.width() == 32 ? 1 : 2)
                .build();
    }

    private static String content(GeneratedImage image) {
        return Base64.getEncoder().encodeToString(image.bytes());
    }

    @Test
    void severalImagesComeAgainWhole() {
        ImageRequest ten = BOAT.toBuilder().n(10).build();
        Set<String> paid;
        try (Easel easel = client(OpenAiStub.KEY).record(tape).build()) {
            paid = contents(easel.generate(ten));
        }
        vendor.close();
        try (Easel easel = client("any-key").replay(tape).build()) {
            ImageResult again = easel.generate(ten);
            assertEquals(10, again.images().size());
            assertEquals(paid, contents(again));
        }
    }

    private static Set<String> contents(ImageResult result) {
        return result.images().stream().map(RecordedTest::content).collect(Collectors.toSet());
    }

    @Test
    void aKeyThatTheVendorRepeatsIsInNoFile() throws IOException {
        vendor.answers(
                401,
                Map.of("Set-Cookie", "session=4711", "openai-organization", "org-1 of " + OpenAiStub.KEY),
                "{\"error\": {\"code\": \"invalid_api_key\", \"message\": \"Incorrect API key provided: "
                        + OpenAiStub.KEY + ".\"}}");
        try (Easel easel = client(OpenAiStub.KEY).recordWithPrompts(tape).build()) {
            assertThrows(AuthenticationException.class, () -> easel.generate(BOAT));
        }
        String all = all();
        assertTrue(all.contains("Incorrect API key provided") && all.contains("A red boat"), all);
        assertFalse(all.contains(OpenAiStub.KEY) || all.contains("4711"), all);

        vendor.close();
        try (Easel easel = client("any-key").replay(tape).build()) {
            assertThrows(AuthenticationException.class, () -> easel.generate(BOAT));
        }
    }

    private String all() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(tape)) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
