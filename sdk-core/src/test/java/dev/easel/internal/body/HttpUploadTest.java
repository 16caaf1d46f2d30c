package dev.easel.internal.body;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.RawServer;
import dev.easel.image.Reference;
import dev.easel.json.Json;
import dev.easel.spi.Body;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bodies over a real connection, read by a parser that is not ours. */
class HttpUploadTest {

    private final Random random = new Random(1);
    private final ExecutorService readers = Executors.newFixedThreadPool(2);
    private final Bodies bodies = new Bodies(readers);

    @TempDir
    private Path directory;

    @AfterEach
    void end() {
        readers.shutdownNow();
    }

    @Test
    void aServerReadsTheFormAsItWasMeant() throws IOException {
        byte[] jpeg =
                HttpUploadTest.class.getResourceAsStream("/images/cup.jpg").readAllBytes();
        byte[] large = Samples.picture(random, 700_001);
        List<Body.Part> parts = List.of(
                new Body.Part.Field("prompt", "Größe 中文 \ud83d\ude00, half \ud83d\r\n--easel-\r\n"),
                new Body.Part.File("image[]", Samples.reference(random, large, directory), "image-1"),
                new Body.Part.File("image[]", Reference.of(jpeg), "image-2"),
                new Body.Part.Field("n", "2"),
                new Body.Part.Document("metadata", Json.parse("{\"file\": {\"name\": \"a\"}}")));

        List<Received> received = received(parts);

        assertEquals(
                List.of(
                        "form-data; name=\"prompt\" | none",
                        "form-data; name=\"image[]\"; filename=\"image-1.png\" | image/png",
                        "form-data; name=\"image[]\"; filename=\"image-2.jpg\" | image/jpeg",
                        "form-data; name=\"n\" | none",
                        "form-data; name=\"metadata\" | application/json"),
                received.stream().map(Received::head).toList());
        assertEquals(
                "Größe 中文 \ud83d\ude00, half \ufffd\r\n--easel-\r\n",
                received.get(0).text());
        assertArrayEquals(large, received.get(1).content());
        assertArrayEquals(jpeg, received.get(2).content());
        assertEquals("2", received.get(3).text());
        assertEquals("{\"file\":{\"name\":\"a\"}}", received.get(4).text());
    }

    @Test
    void noNameAddsAHeaderOrAPart() throws IOException {
        String evil = "a\"; filename=\"b.exe\r\nX-Evil: 1\r\n\r\n--\0";
        List<Body.Part> parts = List.of(
                new Body.Part.Field(evil, "v"),
                new Body.Part.File("image", Reference.of(Samples.picture(random, 99)), evil));

        List<Received> received = received(parts);

        String harmless = "a%22; filename=%22b.exe%0D%0AX-Evil: 1%0D%0A%0D%0A--%00";
        assertEquals(
                List.of(
                        "form-data; name=\"" + harmless + "\" | none",
                        "form-data; name=\"image\"; filename=\"" + harmless + ".png\" | image/png"),
                received.stream().map(Received::head).toList());
    }

    @Test
    void aReferenceThatFailsOnTheWayLeavesTheServerWithACutRequest() throws Exception {
        byte[] bytes = Samples.picture(random, 2_000_000);
        Queue<byte[]> later = new ArrayDeque<>(List.of(bytes, Arrays.copyOf(bytes, 1_999_999)));
        Reference reference = Reference.of(() -> new ByteArrayInputStream(later.remove()));
        Outgoing outgoing = bodies.outgoing(Body.multipart(List.of(new Body.Part.File("image", reference, "image-1"))));

        CompletableFuture<Long> missing = new CompletableFuture<>();
        try (RawServer server = RawServer.early(talk -> missing.complete(missing(talk)));
                Sending sending = outgoing.begin().join()) {
            CompletableFuture<?> answer = sent(server, outgoing, sending);

            assertThrows(Exception.class, () -> answer.get(30, TimeUnit.SECONDS));
            assertTrue(missing.get(30, TimeUnit.SECONDS) > 0);
            assertTrue(sending.failure().orElseThrow().getMessage().contains("1999999 bytes, but 2000000"));
        }
    }

    private static long missing(RawServer.Talk talk) {
        long left = Long.parseLong(talk.request().headers().get("Content-Length"));
        try {
            for (long skipped = 1; skipped > 0; left -= skipped) {
                skipped = talk.body().readNBytes((int) Math.min(left, 1 << 16)).length;
            }
        } catch (IOException e) {
            // A reset, which is another way to be cut.
        }
        return left;
    }

    private List<Received> received(List<Body.Part> parts) throws IOException {
        Outgoing outgoing = bodies.outgoing(Body.multipart(parts));
        CompletableFuture<List<Received>> received = new CompletableFuture<>();
        try (RawServer server = RawServer.early(talk -> {
                    try {
                        received.complete(parsed(talk.request().headers(), talk.body()));
                    } catch (IOException | RuntimeException | Error e) {
                        received.completeExceptionally(e);
                    }
                    talk.answer(200, "", "");
                });
                Sending sending = outgoing.begin().join()) {
            sent(server, outgoing, sending).orTimeout(30, TimeUnit.SECONDS).join();
            return received.join();
        }
    }

    private static CompletableFuture<HttpResponse<Void>> sent(RawServer server, Outgoing outgoing, Sending sending) {
        HttpRequest request = HttpRequest.newBuilder(server.url("/"))
                .header("Content-Type", outgoing.contentType().orElseThrow())
                .POST(sending)
                .build();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .sendAsync(request, HttpResponse.BodyHandlers.discarding());
    }

    private static List<Received> parsed(Map<String, String> headers, InputStream in) throws IOException {
        byte[] body = in.readNBytes(Integer.parseInt(headers.get("Content-Length")));
        MimeConfig strict = MimeConfig.custom().setStrictParsing(true).build();
        MimeTokenStream tokens = new MimeTokenStream(strict);
        tokens.parseHeadless(new ByteArrayInputStream(body), headers.get("Content-Type"));
        List<Received> parts = new ArrayList<>();
        try {
            String disposition = "";
            String type = "none";
            for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
                if (state == EntityState.T_START_HEADER) {
                    type = "none";
                } else if (state == EntityState.T_FIELD) {
                    String name = tokens.getField().getName();
                    assertTrue(List.of("Content-Disposition", "Content-Type").contains(name), name);
                    String value = tokens.getField().getBody();
                    disposition = name.equals("Content-Disposition") ? value : disposition;
                    type = name.equals("Content-Type") ? value : type;
                } else if (state == EntityState.T_BODY) {
                    parts.add(new Received(
                            disposition + " | " + type, tokens.getInputStream().readAllBytes()));
                }
            }
            return parts;
        } catch (MimeException e) {
            throw new IOException(e);
        }
    }

    /** A part as the parser read it. */
    private static final class Received {

        private final String head;
        private final byte[] content;

        Received(String head, byte[] content) {
            this.head = head;
            this.content = content;
        }

        String head() {
            return head;
        }

        byte[] content() {
            return content;
        }

        String text() {
            return new String(content, java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
