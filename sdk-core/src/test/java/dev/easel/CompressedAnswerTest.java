package dev.easel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.spi.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Some servers compress although nobody asked for it. */
class CompressedAnswerTest extends WireTest {

    private static RawServer.Script gzip(int status, byte[] body) {
        return talk -> {
            talk.send("HTTP/1.1 %d Some Reason\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n"
                    .formatted(status, body.length));
            talk.send(body);
        };
    }

    private static byte[] packed(byte[] text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text);
        }
        return packed.toByteArray();
    }

    private static byte[] packed(String text) throws IOException {
        return packed(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void gzipIsUnpacked() throws Exception {
        try (RawServer server = new RawServer(gzip(200, packed(IMAGE)));
                Easel easel = client(server).build()) {
            assertArrayEquals(PNG, easel.generate(BOAT).image().bytes());
            assertTrue(server.seen().get(0).headers().keySet().stream()
                    .noneMatch(name -> name.toLowerCase(Locale.ROOT).equals("accept-encoding")));
        }
    }

    @Test
    void anErrorThatCameCompressedIsRead() throws Exception {
        byte[] error = packed("{\"error\":{\"message\":\"No boats today\"}}");
        try (RawServer server = new RawServer(gzip(400, error));
                Easel easel = client(new Frank(server.url("/v1/images"))).build()) {
            EaselException failure = assertThrows(EaselException.class, () -> easel.generate(BOAT));
            assertEquals(Category.INVALID_REQUEST, failure.category());
            assertTrue(failure.getMessage().contains("No boats today"), failure.getMessage());
        }
    }

    @Test
    void whatGrowsBeyondTheLimitsWhenItIsUnpackedIsRefused() throws Exception {
        byte[] zeros = packed("{\"a\":\"" + " ".repeat(8 << 20) + "\"}");
        assertTrue(zeros.length < 10_000, zeros.length + " bytes");
        try (RawServer server = new RawServer(gzip(200, zeros))) {
            EaselException failure = failure(server);
            assertEquals(Category.TOO_LARGE, failure.category());
            assertEquals(Charge.MAYBE, failure.charge());
        }
    }

    @Test
    void anotherCodingIsRefusedByItsName() throws Exception {
        try (RawServer server = new RawServer(talk -> talk.answer(200, "Content-Encoding: br\r\n", "xyz"))) {
            EaselException failure = failure(server);
            assertEquals(Category.BAD_RESPONSE, failure.category());
            assertEquals(Charge.MAYBE, failure.charge());
            assertTrue(failure.getMessage().contains("coding br"), failure.getMessage());
            assertEquals(1, server.seen().size());
        }
    }

    /** Says what the vendor says. */
    private static final class Frank extends WireProvider {

        private Frank(URI base) {
            super(base);
        }

        @Override
        public Failure explain(Answer answer) {
            return Failure.builder()
                    .from(super.explain(answer))
                    .message(answer.json().get("error").get("message").text().orElse("nothing"))
                    .build();
        }
    }
}
