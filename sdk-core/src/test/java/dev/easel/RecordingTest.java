package dev.easel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.error.InvalidRequestException;
import dev.easel.image.GeneratedImage;
import dev.easel.image.Reference;
import dev.easel.plan.PlannedCall;
import dev.easel.policy.Timeouts;
import dev.easel.request.ImageRequest;
import dev.easel.result.ImageResult;
import dev.easel.spi.ApiKey;
import dev.easel.spi.Body;
import dev.easel.spi.HttpCall;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exchanges that are kept in files, and given again without a server. */
class RecordingTest extends WireTest {

    private static final String KEY = WireProvider.KEY;

    private static final String MARKER = "recording";

    private Path tape;

    @BeforeEach
    void nameTheDirectory() {
        tape = dir.resolve("tape");
    }

    private static String image(int shade) {
        return "{\"data\": [{\"b64_json\": \"%s\"}]}"
                .formatted(Base64.getEncoder().encodeToString(Pngs.grey(8, 8, shade)));
    }

    private static byte[] bytes(GeneratedImage image) {
        return image.bytes();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(tape)) {
            return files.filter(file -> !file.endsWith(MARKER)).sorted().toList();
        }
    }

    private String all() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : files()) {
            all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        return all.toString();
    }

    /** Records one call, and gives the URL of a server that is gone by now. */
    private URI recorded(ImageRequest request, RawServer.Script... scripts) throws IOException {
        try (RawServer server = new RawServer(scripts);
                Easel easel = client(server).record(tape).build()) {
            easel.generate(request);
            return server.url("/v1/images");
        }
    }

    private Easel replaying(URI gone) {
        return client(new WireProvider(gone)).replay(tape).build();
    }

    @Test
    void whatWasRecordedComesAgainWithoutAServer() throws IOException {
        URI gone = recorded(BOAT, talk -> talk.json(IMAGE));

        try (Easel easel = replaying(gone)) {
            assertArrayEquals(PNG, bytes(easel.generate(BOAT).image()));
        }
    }

    @Test
    void everyClientReplaysFromTheBeginning() throws IOException {
        URI gone = recorded(BOAT, talk -> talk.json(IMAGE));

        for (int k = 0; k < 2; k++) {
            try (Easel easel = replaying(gone)) {
                easel.generate(BOAT);
            }
        }
    }

    @Test
    void theKeyIsInNoFile() throws IOException {
        String leaky = image(1).replace("{\"data\"", "{\"key\": \"" + KEY + "\", \"data\"");
        recorded(BOAT, talk -> talk.answer(200, "X-Echo: " + KEY + "\r\n", leaky));

        assertEquals(2, files().size());
        String all = all();
        assertFalse(all.contains(KEY), all);
        assertFalse(all.contains("Bearer"), all);
        assertTrue(all.contains("\"X-Echo\"") || all.contains("\"x-echo\""), all);
    }

    @Test
    void theKeyIsInNoFileOfACompressedAnswer() throws IOException {
        byte[] packed = packed(image(1).replace("{\"data\"", "{\"key\": \"" + KEY + "\", \"data\""));
        URI gone = recorded(BOAT, talk -> {
            talk.send(
                    "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n".formatted(packed.length));
            talk.send(packed);
        });

        assertEquals(2, files().size());
        assertTrue(all().contains("b64_json"));
        assertFalse(all().contains(KEY));
        try (Easel easel = replaying(gone)) {
            assertArrayEquals(PNG, bytes(easel.generate(BOAT).image()));
        }
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    @Test
    void cookiesAreNotKept() throws IOException {
        recorded(BOAT, talk -> talk.answer(200, "Set-Cookie: session=4711\r\nX-Request-Id: req-7\r\n", IMAGE));

        assertFalse(all().contains("4711"));
        assertTrue(all().contains("req-7"));
    }

    @Test
    void thePromptIsKeptOnlyOnDemand() throws IOException {
        recorded(BOAT, talk -> talk.json(IMAGE));
        assertFalse(all().contains("A boat"));

        tape = dir.resolve("with-prompts");
        ImageRequest leaky = BOAT.toBuilder().prompt("A boat named " + KEY).build();
        try (RawServer server = new RawServer(talk -> talk.json(IMAGE));
                Easel easel = client(server).recordWithPrompts(tape).build()) {
            easel.generate(leaky);
        }
        assertEquals(3, files().size());
        assertTrue(all().contains("A boat named "));
        assertFalse(all().contains(KEY));
    }

    @Test
    void whatWasNotRecordedFailsBeforeItIsSentAndTellsWhatThereIs() throws IOException {
        URI gone = recorded(BOAT, talk -> talk.json(IMAGE));

        try (Easel easel = replaying(gone)) {
            easel.generate(BOAT);
            EaselException left = assertThrows(EaselException.class, () -> easel.generate(BOAT));
            assertEquals(Category.CONNECT, left.category());
            assertEquals(Charge.NO, left.charge());
            assertTrue(left.getMessage().contains("POST " + gone + " (1, of which 0 left)"), left.getMessage());
        }
        try (Easel easel = replaying(gone.resolve("/v2/images"))) {
            EaselException other = assertThrows(EaselException.class, () -> easel.generate(BOAT));
            assertEquals(Category.CONNECT, other.category());
            assertEquals(Charge.NO, other.charge());
            assertTrue(other.getMessage().contains("POST " + gone + " (1, of which 1 left)"), other.getMessage());
        }
    }

    @Test
    void attemptsComeAgainInTheirOrder() throws IOException {
        URI gone = recorded(
                BOAT,
                talk -> talk.answer(429, "Retry-After: 0\r\n", "{\"error\": \"slow down\"}"),
                talk -> talk.json(IMAGE));

        assertEquals(4, files().size());
        try (Easel easel = replaying(gone)) {
            assertArrayEquals(PNG, bytes(easel.generate(BOAT).image()));
            assertThrows(EaselException.class, () -> easel.generate(BOAT));
        }
    }

    @Test
    void refusalsComeAgainAsTheyWere() throws IOException {
        URI gone;
        try (RawServer server = new RawServer(
                        talk -> talk.answer(402, "X-Request-Id: req-7\r\n", "{\"error\": \"no credit\"}"));
                Easel easel = client(server).record(tape).build()) {
            gone = server.url("/v1/images");
            assertThrows(EaselException.class, () -> easel.generate(BOAT));
        }
        try (Easel easel = replaying(gone)) {
            EaselException e = assertThrows(EaselException.class, () -> easel.generate(BOAT));
            assertEquals(Category.QUOTA, e.category());
            assertEquals("req-7", e.requestId().orElseThrow());
        }
    }

    @Test
    void answersGoToTheRequestsThatSentTheSame() throws IOException {
        List<String> prompts = List.of("A boat", "A tree", "A cloud");
        URI gone;
        try (RawServer server = new RawServer(
                        talk -> talk.json(image(1)), talk -> talk.json(image(2)), talk -> talk.json(image(3)));
                Easel easel = client(server).record(tape).build()) {
            gone = server.url("/v1/images");
            prompts.forEach(prompt -> easel.generate(prompt(prompt)));
        }
        try (Easel easel = replaying(gone)) {
            for (int k = 3; k > 0; k--) {
                assertArrayEquals(
                        Pngs.grey(8, 8, k),
                        bytes(easel.generate(prompt(prompts.get(k - 1))).image()));
            }
        }
    }

    private static ImageRequest prompt(String prompt) {
        return BOAT.toBuilder().prompt(prompt).build();
    }

    @Test
    void anotherBodyIsAnsweredByWhatIsLeft() throws IOException {
        URI gone = recorded(BOAT, talk -> talk.json(IMAGE));

        try (Easel easel = replaying(gone)) {
            assertArrayEquals(PNG, bytes(easel.generate(prompt("A tree")).image()));
        }
    }

    @Test
    void formsAreTheSameWhateverTheirBoundary() throws IOException {
        Reference one = Reference.of(Pngs.grey(8, 8, 1));
        Reference two = Reference.of(Pngs.grey(8, 8, 2));
        URI gone;
        try (RawServer server = new RawServer(talk -> talk.json(image(1)), talk -> talk.json(image(2)));
                Easel easel =
                        client(new Forms(server.url("/edits"))).record(tape).build()) {
            gone = server.url("/edits");
            easel.generate(with(one));
            easel.generate(with(two));
        }
        try (Easel easel = client(new Forms(gone)).replay(tape).build()) {
            assertArrayEquals(
                    Pngs.grey(8, 8, 2), bytes(easel.generate(with(two)).image()));
            assertArrayEquals(
                    Pngs.grey(8, 8, 1), bytes(easel.generate(with(one)).image()));
        }
    }

    private static ImageRequest with(Reference reference) {
        return BOAT.toBuilder().addReference(reference).build();
    }

    /** Sends a reference in a form. */
    private static final class Forms extends WireProvider {
        Forms(URI base) {
            super(base);
        }

        @Override
        HttpCall.Builder http(PlannedCall call) {
            Reference reference = call.request().references().get(0);
            return super.http(call).body(Body.multipart(List.of(new Body.Part.File("image", reference, "image"))));
        }
    }

    @Test
    void aFanOutComesAgainWhateverItsOrder() throws IOException {
        ImageRequest five = BOAT.toBuilder().model(TestModels.FREE).n(5).build(); // five calls, four at a time
        AtomicInteger shades = new AtomicInteger();
        URI gone;
        Set<String> images;
        try (RawServer server = new RawServer(talk -> talk.json(image(shades.incrementAndGet())));
                Easel easel = client(server).record(tape).build()) {
            gone = server.url("/v1/images");
            images = contents(easel.generate(five));
        }
        assertEquals(5, images.size());
        try (Easel easel = replaying(gone)) {
            assertEquals(images, contents(easel.generate(five)));
        }
    }

    private static Set<String> contents(ImageResult result) {
        return result.images().stream()
                .map(image -> Base64.getEncoder().encodeToString(image.bytes()))
                .collect(Collectors.toSet());
    }

    @Test
    void tasksArePolledAndDownloadedAgain() throws IOException {
        URI gone;
        try (RawServer server = new RawServer(
                        talk -> talk.json("{\"id\": \"task-7\", \"polling_url\": \"http://%s/poll/7\"}"
                                .formatted(talk.request().headers().get("Host"))),
                        talk -> talk.json("{\"status\": \"Pending\"}"),
                        talk -> talk.json("{\"status\": \"Ready\", \"urls\": [\"http://%s/files/7.png?sig=abc\"]}"
                                .formatted(talk.request().headers().get("Host"))),
                        talk -> {
                            talk.send("HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n".formatted(PNG.length));
                            talk.send(PNG);
                        });
                Easel easel = tasks(server.url("/submit")).record(tape).build()) {
            gone = server.url("/submit");
            easel.generate(BOAT);
        }
        assertEquals(8, files().size());
        try (Easel easel = tasks(gone).replay(tape).build()) {
            assertArrayEquals(PNG, bytes(easel.generate(BOAT).image()));
        }
    }

    private EaselBuilder tasks(URI url) {
        return client(new TaskProvider(url))
                .timeouts(Timeouts.builder()
                        .firstPoll(Duration.ofMillis(2))
                        .longestPoll(Duration.ofMillis(20))
                        .build());
    }

    @Test
    void namesOfServersAreNotLookedUp() throws IOException {
        URI gone;
        try (RawServer server = new RawServer(
                        talk -> talk.json("{\"id\": \"task-7\", \"polling_url\": \"http://%s/poll/7\"}"
                                .formatted(talk.request().headers().get("Host"))),
                        talk -> talk.json("{\"status\": \"Ready\", \"urls\": [\"http://%s/7.png\"]}"
                                .formatted(talk.request().headers().get("Host"))),
                        talk -> {
                            talk.send("HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n".formatted(PNG.length));
                            talk.send(PNG);
                        });
                Easel easel = tasks(server.url("/submit")).record(tape).build()) {
            gone = server.url("/submit");
            easel.generate(BOAT);
        }
        String host = gone.getAuthority();
        for (Path file : files()) {
            if (!file.toString().endsWith("3.body")) {
                String text = Files.readString(file);
                String other = text.replace("http://" + host + "/7.png", "https://images.invalid/7.png");
                Files.writeString(file, other);
            }
        }
        try (Easel easel = tasks(gone).replay(tape).build()) {
            assertArrayEquals(PNG, bytes(easel.generate(BOAT).image()));
        }
    }

    @Test
    void anAnswerThatBrokeOffBreaksOffAgain() throws IOException {
        URI gone;
        try (RawServer server = new RawServer(talk -> {
                    talk.send("HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n" + IMAGE.substring(0, 60));
                    talk.close();
                });
                Easel easel = client(server).record(tape).build()) {
            gone = server.url("/v1/images");
            assertThrows(EaselException.class, () -> easel.generate(BOAT));
        }
        try (Easel easel = replaying(gone)) {
            EaselException e = assertThrows(EaselException.class, () -> easel.generate(BOAT));
            assertEquals(Category.CONNECTION_LOST, e.category());
            assertEquals(Charge.MAYBE, e.charge());
        }
    }

    @Test
    void anAttemptWithoutAnAnswerLeavesNoFile() throws IOException {
        URI gone;
        try (RawServer server = new RawServer(RawServer.Talk::reset);
                Easel easel = client(server).recordWithPrompts(tape).build()) {
            gone = server.url("/v1/images");
            assertThrows(EaselException.class, () -> easel.generate(BOAT));
        }
        assertEquals(List.of(), files());
        EaselBuilder replaying = client(new WireProvider(gone)).replay(tape);
        assertThrows(InvalidRequestException.class, replaying::build);
    }

    @Test
    void cancellingARecordedCallClosesItsConnection() throws Exception {
        CountDownLatch came = new CountDownLatch(1);
        try (RawServer server = new RawServer(talk -> {
                    came.countDown();
                    talk.stall();
                });
                Easel easel = client(server).recordWithPrompts(tape).build()) {
            ImageCall call = easel.start(BOAT);
            came.await();
            call.cancel();
            server.awaitClosing();

            assertEquals(
                    Category.CANCELLED,
                    assertThrows(EaselException.class, call::result).category());
        }
        assertEquals(List.of(), files());
    }

    @Test
    void aRecordingIsNeverMixedWithAnother() throws IOException {
        URI gone = recorded(BOAT, talk -> talk.json(IMAGE));

        EaselBuilder again = client(new WireProvider(gone)).record(tape);
        InvalidRequestException e = assertThrows(InvalidRequestException.class, again::build);
        assertTrue(e.getMessage().contains("empty directory"), e.getMessage());
    }

    @Test
    void theKeyOfAReplayCanBeAWordOfItsAddresses() throws IOException {
        URI gone;
        try (RawServer server = new RawServer(
                        talk -> talk.json("{\"id\": \"task-7\", \"polling_url\": \"http://%s/v1/images/7\"}"
                                .formatted(talk.request().headers().get("Host"))),
                        talk -> talk.json("{\"status\": \"Ready\", \"urls\": [\"http://%s/v1/images/7.png\"]}"
                                .formatted(talk.request().headers().get("Host"))),
                        talk -> {
                            talk.send("HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n".formatted(PNG.length));
                            talk.send(PNG);
                        });
                Easel easel = tasks(server.url("/v1/images")).record(tape).build()) {
            gone = server.url("/v1/images");
            easel.generate(BOAT);
        }
        for (String key : List.of("images", "v1/images")) {
            try (Easel easel = replaying(gone, key)) {
                assertArrayEquals(PNG, bytes(easel.generate(BOAT).image()), key);
            }
        }
    }

    private Easel replaying(URI gone, String key) {
        return client(new TaskProvider(gone) {
                    @Override
                    ApiKey key() {
                        return ApiKey.of(key);
                    }
                })
                .replay(tape)
                .build();
    }

    @Test
    void twoClientsNeverRecordToOneDirectory() throws IOException {
        try (RawServer server = new RawServer(talk -> talk.json(IMAGE));
                Easel first = client(server).record(tape).build()) {
            EaselBuilder second = client(server).record(tape);
            InvalidRequestException e = assertThrows(InvalidRequestException.class, second::build);
            assertTrue(e.getMessage().contains("empty directory"), e.getMessage());

            first.generate(BOAT);
            assertEquals(2, files().size());
        }
    }

    @Test
    void aFileThatIsThereAlreadyIsNeitherWrittenNorDeleted() throws IOException {
        try (RawServer server = new RawServer(talk -> talk.json(IMAGE));
                Easel easel = client(server).record(tape).build()) {
            Path others = Files.writeString(tape.resolve("0001.body"), "of somebody else");

            assertArrayEquals(PNG, bytes(easel.generate(BOAT).image()));
            assertEquals("of somebody else", Files.readString(others));
            assertEquals(List.of(others), files());
        }
    }

    @Test
    void damagedRecordingIsRefusedByTheNameOfItsFile() throws IOException {
        URI gone = recorded(BOAT, talk -> talk.json(IMAGE));
        EaselBuilder replaying = client(new WireProvider(gone)).replay(tape);

        Path body = tape.resolve("0001.body");
        Files.move(body, dir.resolve("elsewhere"));
        InvalidRequestException missing = assertThrows(InvalidRequestException.class, replaying::build);
        assertTrue(missing.getMessage().contains("0001.json"), missing.getMessage());

        Files.writeString(tape.resolve("0001.json"), "{\"number\": 1");
        assertThrows(InvalidRequestException.class, replaying::build);
    }

    @Test
    void anEmptyOrMissingDirectoryIsNoRecording() {
        EaselBuilder replaying =
                client(new WireProvider(URI.create("http://127.0.0.1:1/"))).replay(tape);

        EaselException e = assertThrows(EaselException.class, replaying::build);
        assertEquals(Charge.NO, e.charge());
    }

    @Test
    void recordingThatFailsDoesNotTouchTheCall() throws IOException {
        try (RawServer server = new RawServer(talk -> talk.json(IMAGE));
                Easel easel = client(server).record(tape).build()) {
            Files.deleteIfExists(tape.resolve(MARKER));
            Files.delete(tape); // as a full disk would have it

            ImageResult result = easel.generate(BOAT);
            assertArrayEquals(PNG, bytes(result.image()));
        }
    }
}
