package dev.easel.internal.tape;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.internal.http.Request;
import dev.easel.internal.text.Secrets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compressed answers are unpacked while they come. */
class UnpackingTest {

    private static final String KEY = "sk-a-key-that-is-repeated";

    @TempDir
    Path dir;

    private static byte[] packed(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }

    /** A text that hardly gets smaller, with a key in the midst of it. */
    private static byte[] leaky() {
        StringBuilder text = new StringBuilder();
        new Random(5).ints(60_000, 'a', 'z').forEach(letter -> text.append((char) letter));
        return text.insert(30_000, KEY).toString().getBytes(StandardCharsets.US_ASCII);
    }

    private Take take(String coding) {
        Request request = new Request("GET", URI.create("https://acme.test/"), Map.of(), Map.of(), Secrets.NONE);
        Map<String, List<String>> headers = Map.of("Content-Encoding", List.of(coding));
        return new Take(dir, 1, request, Secrets.of(KEY))
                .answered(new RecordedAnswer(
                        new Recorded(1, "GET", "https://acme.test/", Map.of(), "", 200, headers, true), dir));
    }

    private String body() throws IOException {
        return Files.readString(dir.resolve("0001.body"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void noFileHoldsTheCompressedBytes() throws IOException {
        Take take = take("gzip");
        byte[] packed = packed(leaky());
        take.came(ByteBuffer.wrap(packed, 0, packed.length - 9));

        assertEquals(List.of("0001.body"), names());
        assertTrue(body().length() > 50_000);
        assertFalse(body().contains(KEY));
    }

    @Test
    void whatIsCutAnywhereIsUnpackedWhole() throws IOException {
        for (String coding : List.of("gzip", " X-GZIP")) {
            Take take = take(coding);
            for (byte each : packed(leaky())) {
                take.came(ByteBuffer.wrap(new byte[] {each}));
            }
            take.end(true);

            assertEquals(new String(leaky(), StandardCharsets.US_ASCII).replace(KEY, "…" + KEY.substring(21)), body());
            assertTrue(Files.readString(dir.resolve("0001.json")).contains("\"whole\": true"));
            Files.delete(dir.resolve("0001.body"));
            Files.delete(dir.resolve("0001.json"));
        }
    }

    @Test
    void whatBreaksOffIsKeptUpToThere() throws IOException {
        Take take = take("gzip");
        byte[] packed = packed(leaky());
        take.came(ByteBuffer.wrap(packed, 0, packed.length / 2));
        take.end(false);

        assertTrue(body().length() > 10_000);
        assertTrue(Files.readString(dir.resolve("0001.json")).contains("\"whole\": false"));
    }

    @Test
    void whatIsNoGzipIsNotRecorded() throws IOException {
        Take take = take("gzip");
        take.came(ByteBuffer.wrap("no gzip".getBytes(StandardCharsets.US_ASCII)));
        take.end(true);

        assertEquals(List.of(), names());
    }

    @Test
    void anUnknownCodingIsNotKeptAndIdentityIs() throws IOException {
        Take unknown = take("br");
        unknown.came(ByteBuffer.wrap(KEY.getBytes(StandardCharsets.US_ASCII)));
        unknown.end(true);
        assertEquals("", body());
        Files.delete(dir.resolve("0001.body"));
        Files.delete(dir.resolve("0001.json"));

        Take plain = take("identity");
        plain.came(ByteBuffer.wrap("plain".getBytes(StandardCharsets.US_ASCII)));
        plain.end(true);
        assertEquals("plain", body());
    }

    @Test
    void moreThanAnAnswerMayHoldIsNotUnpacked() throws IOException {
        byte[] most = new byte[100_000];
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        try (Unpacking unpacking = new Unpacking(kept, most.length)) {
            unpacking.write(packed(most));
        }
        assertArrayEquals(most, kept.toByteArray());

        kept.reset();
        try (Unpacking unpacking = new Unpacking(kept, most.length)) {
            byte[] bomb = packed(new byte[50_000_000]);
            assertThrows(IOException.class, () -> unpacking.write(bomb));
            assertTrue(kept.size() <= most.length, () -> "kept " + kept.size());
        }
    }
}
