package dev.easel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.RawServer.Script;
import dev.easel.RawServer.Talk;
import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.image.Reference;
import dev.easel.json.Json;
import dev.easel.plan.PlannedCall;
import dev.easel.policy.Timeouts;
import dev.easel.request.ImageRequest;
import dev.easel.spi.Body;
import dev.easel.spi.CallContext;
import dev.easel.spi.Embedded;
import dev.easel.spi.HttpCall;
import dev.easel.spi.Step;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Requests with references in them, up to the moment when they are answered, cut or given up. */
class UploadTest extends WireTest {

    /** More than sockets keep for a server that does not read. */
    private static final int LENGTH = 24 << 20;

    /** Sends references as a form. */
    private static final class Uploading extends WireProvider {

        Uploading(URI base) {
            super(base);
        }

        @Override
        HttpCall.Builder http(PlannedCall call) {
            List<Body.Part> parts = call.request().references().stream()
                    .<Body.Part>map(reference -> new Body.Part.File("image[]", reference, "image-1"))
                    .toList();
            return super.http(call).body(Body.multipart(parts));
        }
    }

    /** Sends its first reference within the document. */
    private static final class Embedding extends WireProvider {

        Embedding(URI base) {
            super(base);
        }

        @Override
        public Step begin(PlannedCall call, CallContext context) {
            Embedded image = Embedded.dataUrl(call.request().references().get(0));
            Json document = Json.object().put("image", image.placeholder()).build();
            return new Step.Send(
                    http(call).body(Body.json(document, List.of(image))).build(),
                    Step.Price.PAID,
                    WireProvider::images);
        }
    }

    /** Ways of a server to answer before it has read all. */
    enum Early {
        /** It goes on reading, as a careful server does. */
        DRAIN,
        /** It reads no more and waits. */
        HOLD,
        /** It closes the connection at once, which throws its own answer away on some systems. */
        CLOSE
    }

    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void end() {
        over.countDown();
    }

    @Test
    void aReferenceArrivesWithinTheDocument() throws Exception {
        try (RawServer server = new RawServer(talk -> talk.json(IMAGE));
                Easel easel = client(new Embedding(server.url("/"))).build()) {
            easel.generate(with(Reference.of(PNG)));

            String sent =
                    Json.parse(server.seen().get(0).text()).get("image").text().orElseThrow();
            assertTrue(sent.startsWith("data:image/png;base64,"), sent);
            assertArrayEquals(PNG, Base64.getDecoder().decode(sent.substring(sent.indexOf(',') + 1)));
        }
    }

    @Test
    void whatIsSentAgainIsReadAgain() throws Exception {
        Reference reference = Reference.of(Files.write(dir.resolve("cup.png"), PNG));
        try (RawServer server = new RawServer(talk -> talk.answer(429, "", ""), talk -> talk.json(IMAGE));
                Easel easel = client(new Embedding(server.url("/"))).build()) {
            easel.generate(with(reference));

            assertEquals(2, server.seen().size());
            assertEquals(server.seen().get(0).text(), server.seen().get(1).text());
        }
    }

    @Test
    void anAnswerToAnUnfinishedUploadIsReported() throws Exception {
        EaselException e = failure(early(Early.DRAIN), Reference.of(large()));

        assertEquals(Category.INVALID_REQUEST, e.category());
        assertEquals(Charge.NO, e.charge());
        assertEquals(413, e.failure().httpStatus().orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(Early.class)
    void anUnfinishedUploadIsNeverBegunAgain(Early early) throws Exception {
        EaselException e = failure(early(early), Reference.of(large()));

        // HttpClient looks for an answer only when all is sent or the connection is gone.
        EnumSet<Category> possible = EnumSet.of(Category.INVALID_REQUEST, Category.CONNECTION_LOST, Category.TIMEOUT);
        assertTrue(possible.contains(e.category()), e.toString());
        assertEquals(1, e.failure().attempts());
    }

    @Test
    void anUploadThatIsResetMayBeBilledAndIsNotRepeated() throws Exception {
        EaselException e = failure(
                talk -> {
                    talk.body().readNBytes(100_000);
                    talk.reset();
                },
                Reference.of(large()));

        assertEquals(Category.CONNECTION_LOST, e.category());
        assertEquals(Charge.MAYBE, e.charge());
        assertEquals(1, e.failure().attempts());
    }

    @Test
    void anUploadThatNobodyTakesRunsIntoTheIdleTime() throws Exception {
        EaselException e = failure(talk -> over.await(), Reference.of(large()));

        assertEquals(Category.TIMEOUT, e.category());
        assertTrue(e.getMessage().contains("idleTimeout"), e.getMessage());
        assertEquals(Charge.MAYBE, e.charge());
    }

    @Test
    void aReferenceThatChangedIsRefusedBeforeAnythingIsSent() throws Exception {
        Path file = Files.write(dir.resolve("cup.png"), PNG);
        Reference reference = Reference.of(file);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
        try (RawServer server = new RawServer(talk -> talk.json(IMAGE));
                Easel easel = client(new Uploading(server.url("/"))).build()) {
            EaselException e = assertThrows(EaselException.class, () -> easel.generate(with(reference)));

            assertEquals(Category.INVALID_REQUEST, e.category());
            assertEquals(Charge.NO, e.charge());
            assertTrue(e.getMessage().contains("cup.png has changed"), e.getMessage());
            assertEquals(List.of(), server.seen());
        }
    }

    @Test
    void aReferenceThatFailsOnTheWayEndsTheUpload() throws Exception {
        byte[] bytes = Files.readAllBytes(large());
        Queue<byte[]> later = new ArrayDeque<>(List.of(bytes, Arrays.copyOf(bytes, LENGTH - 1)));

        EaselException e = failure(
                talk -> talk.body().readAllBytes(), Reference.of(() -> new ByteArrayInputStream(later.remove())));

        assertEquals(Category.LOCAL_IO, e.category());
        assertTrue(e.getMessage().contains("it gave 25165823 bytes, but 25165824"), e.getMessage());
        assertEquals(1, e.failure().attempts());
    }

    @Test
    void cancellingClosesConnectionAndFile() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch fileClosed = new CountDownLatch(2);
        byte[] bytes = Files.readAllBytes(large());
        Reference reference = Reference.of(() -> new ByteArrayInputStream(bytes) {
            @Override
            public void close() {
                fileClosed.countDown();
            }
        });
        try (RawServer server = RawServer.early(talk -> {
                    talk.body().readNBytes(100_000);
                    begun.countDown();
                    over.await();
                    talk.body().readAllBytes();
                });
                Easel easel = client(new Uploading(server.url("/"))).build()) {
            ImageCall call = easel.start(with(reference));
            begun.await();

            call.cancel();
            over.countDown();

            fileClosed.await();
            server.awaitClosing();
            assertEquals(
                    Charge.MAYBE,
                    assertThrows(EaselException.class, call::result).charge());
        }
    }

    private Script early(Early how) {
        return talk -> {
            talk.body().readNBytes(100_000);
            talk.answer(413, "Connection: close\r\n", "{\"error\": \"too large\"}");
            switch (how) {
                case DRAIN -> drain(talk);
                case HOLD -> over.await();
                case CLOSE -> talk.close();
            }
        };
    }

    private static void drain(Talk talk) throws IOException {
        byte[] block = new byte[1 << 16];
        while (talk.body().read(block) >= 0) {
            // Nobody wants it.
        }
    }

    private EaselException failure(Script script, Reference reference) throws IOException {
        // Long enough for a busy machine that does read.
        Timeouts quick = Timeouts.builder().idle(Duration.ofSeconds(2)).build();
        try (RawServer server = RawServer.early(script);
                Easel easel =
                        client(new Uploading(server.url("/"))).timeouts(quick).build()) {
            EaselException e = assertThrows(EaselException.class, () -> easel.generate(with(reference)));
            assertEquals(1, server.seen().size());
            return e;
        }
    }

    private Path large() throws IOException {
        return Files.write(dir.resolve("large.png"), Arrays.copyOf(PNG, LENGTH));
    }

    private static ImageRequest with(Reference reference) {
        return ImageRequest.builder()
                .prompt("A boat")
                .model(TestModels.GRID)
                .addReference(reference)
                .build();
    }
}
