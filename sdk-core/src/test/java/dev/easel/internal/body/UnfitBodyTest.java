package dev.easel.internal.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.error.InvalidRequestException;
import dev.easel.error.LocalFailureException;
import dev.easel.image.Reference;
import dev.easel.json.Json;
import dev.easel.spi.Body;
import dev.easel.spi.Embedded;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be sent is told, before the first byte where that can be. */
class UnfitBodyTest {

    private static final int LENGTH = 3 * Pump.BLOCK;

    private final Random random = new Random(1);
    private final byte[] bytes = Samples.picture(random, LENGTH);
    private final Bodies bodies = new Bodies(Runnable::run);

    @TempDir
    private Path directory;

    @Nested
    class BeforeTheFirstByte {

        @Test
        void aChangedFileIsRefused() throws IOException {
            Path file = Samples.file(bytes, directory);
            Outgoing outgoing = bodies.outgoing(form(Reference.of(file)));
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));

            EaselException e = refusal(outgoing);

            assertInstanceOf(InvalidRequestException.class, e);
            assertTrue(e.getMessage().contains("has changed since it was made"), e.getMessage());
        }

        @Test
        void aShorterFileIsRefused() throws IOException {
            Path file = Samples.file(bytes, directory);
            Outgoing outgoing = bodies.outgoing(form(Reference.of(file)));
            Files.write(file, Arrays.copyOf(bytes, LENGTH - 1));

            assertInstanceOf(InvalidRequestException.class, refusal(outgoing));
        }

        @Test
        void aMissingFileIsALocalFailure() throws IOException {
            Path file = Samples.file(bytes, directory);
            Outgoing outgoing = bodies.outgoing(form(Reference.of(file)));
            Files.delete(file);

            EaselException e = refusal(outgoing);

            assertEquals(Category.LOCAL_IO, e.category());
            assertEquals(Charge.NO, e.charge());
            assertTrue(e.getMessage().contains("does not exist"), e.getMessage());
        }

        @Test
        void aWebAddressIsRefused() {
            Reference address = Reference.of(URI.create("https://example.com/secret/cup.png"));
            Embedded embedded = Embedded.base64(address);

            String form = refusal(form(address));
            String document = refusal(Body.json(Json.of(embedded.placeholder()), List.of(embedded)));

            assertTrue(form.contains("image at example.com is a web address"), form);
            assertEquals(form, document);
        }

        @Test
        void aReferenceWithoutAPlaceInTheDocumentIsRefused() {
            Embedded embedded = Embedded.base64(Reference.of(bytes));
            Json within = Json.of("a \"" + embedded.placeholder() + "\" within a text");

            String message = refusal(Body.json(within, List.of(embedded)));

            assertTrue(message.contains("has no place for it"), message);
        }

        private String refusal(Body body) {
            return assertThrows(InvalidRequestException.class, () -> bodies.outgoing(body))
                    .getMessage();
        }

        private EaselException refusal(Outgoing outgoing) {
            CompletionException e = assertThrows(CompletionException.class, outgoing.begin()::join);
            return assertInstanceOf(EaselException.class, e.getCause());
        }
    }

    @Nested
    class OnTheWay {

        @Test
        void aFileThatIsWrittenToEndsTheUploadBeforeItsLastBytes() throws IOException {
            Path file = Samples.file(bytes, directory);
            Sending sending = bodies.outgoing(form(Reference.of(file))).begin().join();
            Taker taker = new Taker(once());
            sending.subscribe(taker);
            bytes[LENGTH - 1]++;
            Files.write(file, bytes);
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));

            taker.ask(Long.MAX_VALUE);

            assertEnds(sending, taker, "changed in the meantime");
        }

        @Test
        void aStreamThatIsShorterEndsTheUpload() {
            assertEnds(Arrays.copyOf(bytes, LENGTH - 1), "it gave " + (LENGTH - 1) + " bytes, but " + LENGTH);
        }

        @Test
        void aStreamThatIsLongerEndsTheUpload() {
            assertEnds(Arrays.copyOf(bytes, LENGTH + 1), "it gave " + (LENGTH + 1) + " bytes, but " + LENGTH);
        }

        @Test
        void aStreamThatFailsEndsTheUpload() {
            InputStream failing = new FilterInputStream(new ByteArrayInputStream(bytes)) {
                @Override
                public int read(byte[] into, int offset, int length) throws IOException {
                    throw new IOException("the share is gone");
                }
            };
            assertEnds(() -> failing, "the share is gone");
        }

        @Test
        void aSupplierThatFailsEndsTheUpload() {
            assertEnds(
                    () -> {
                        throw new UncheckedIOException(new IOException("no such object"));
                    },
                    "no such object");
        }

        @Test
        void anOpeningThatGivesOtherBytesThanTheReferenceEndsTheUpload() {
            Outgoing outgoing =
                    bodies.opening(any -> new ByteArrayInputStream(new byte[9])).outgoing(form(Reference.of(bytes)));
            Sending sending = outgoing.begin().join();
            Taker taker = new Taker(() -> Long.MAX_VALUE);
            sending.subscribe(taker);

            assertEnds(sending, taker, "another length than was announced");
        }

        private void assertEnds(byte[] later, String why) {
            assertEnds(() -> new ByteArrayInputStream(later), why);
        }

        private void assertEnds(Supplier<InputStream> later, String why) {
            Queue<Supplier<InputStream>> streams =
                    new ArrayDeque<>(List.of(() -> new ByteArrayInputStream(bytes), later));
            Reference reference = Reference.of(() -> streams.remove().get());
            Sending sending = bodies.outgoing(form(reference)).begin().join();
            Taker taker = new Taker(() -> Long.MAX_VALUE);
            sending.subscribe(taker);

            assertEnds(sending, taker, why);
        }

        private void assertEnds(Sending sending, Taker taker, String why) {
            LocalFailureException e = assertInstanceOf(LocalFailureException.class, taker.failure());
            assertTrue(e.getMessage().contains(why), e.getMessage());
            assertEquals(e, sending.failure().orElseThrow());
            assertTrue(taker.received() < sending.contentLength(), "the body went out as if it were whole");
        }
    }

    private static java.util.function.LongSupplier once() {
        Queue<Long> demand = new ArrayDeque<>(List.of(1L));
        return () -> demand.isEmpty() ? 0 : demand.remove();
    }

    private static Body form(Reference reference) {
        return Body.multipart(List.of(new Body.Part.File("image", reference, "image-1")));
    }
}
