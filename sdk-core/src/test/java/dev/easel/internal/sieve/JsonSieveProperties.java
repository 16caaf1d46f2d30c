package dev.easel.internal.sieve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.image.GeneratedImage;
import dev.easel.internal.spool.Opaque;
import dev.easel.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonSieveProperties {

    @Property(tries = 400)
    void anyCutGivesWhatAParserReadsOfThePlainDocument(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Scribe scribe = new Scribe(random).write();
        try (Bench bench = new Bench()) {
            JsonSieve sieve = bench.json(SieveLimits.forImages(10));
            Bench.feed(sieve, scribe.bytes(), random);
            Sifted sifted = sieve.finish();

            assertEquals(Json.parse(scribe.plain()), PlainDocument.of(sifted));
            assertImages(scribe.images(), List.copyOf(sifted.images().values()));
            assertOpaque(scribe.opaque(), List.copyOf(sifted.opaque().values()));
            sifted.discard();
            bench.holdsNothing();
        }
    }

    private static void assertImages(List<byte[]> expected, List<GeneratedImage> actual) {
        assertEquals(expected.size(), actual.size());
        for (int i = 0; i < expected.size(); i++) {
            assertArrayEquals(expected.get(i), actual.get(i).bytes());
        }
    }

    private static void assertOpaque(List<String> expected, List<Opaque> actual) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Opaque string : actual) {
            try (var in = string.open()) {
                texts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertEquals(expected, texts);
    }

    @Property(tries = 300)
    void aCutDocumentFailsAndLeavesOnlyWholeImages(@ForAll long seed) {
        Random random = new Random(seed);
        Scribe scribe = new Scribe(random).write();
        String whole = scribe.real().stripTrailing();
        byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length));
        try (Bench bench = new Bench()) {
            assertTrue(!reads(bench, cut, random));
        }
    }

    @Property(tries = 500)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes, @ForAll long seed) {
        try (Bench bench = new Bench()) {
            reads(bench, bytes, new Random(seed));
        }
    }

    @Property(tries = 2_000)
    void anySignsOfJsonAreReadOrRefused(@ForAll("signs") String text, @ForAll long seed) {
        try (Bench bench = new Bench()) {
            reads(bench, text.getBytes(StandardCharsets.UTF_8), new Random(seed));
        }
    }

    /** Whether it is read as JSON; whatever happens, nothing stays. */
    private static boolean reads(Bench bench, byte[] bytes, Random random) {
        JsonSieve sieve = bench.json(Bench.LIMITS);
        boolean json = false;
        try {
            Bench.feed(sieve, bytes, random);
            Sifted sifted = sieve.finish();
            json = !sifted.json().isMissing();
            sifted.discard();
        } catch (SieveException e) {
            assertTrue(String.valueOf(e.getMessage()).endsWith("."), e.getMessage());
            assertEquals(e.images().size(), bench.files());
            Bench.discard(e);
        }
        bench.holdsNothing();
        return json;
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ":",
                        "\"",
                        "\\",
                        "\"b64_json\":",
                        "{\"image\":\"",
                        "\"sig\":\"",
                        "iVBO",
                        "data:",
                        ";base64,",
                        "https:",
                        "\\u00",
                        "\\n",
                        "=",
                        " ",
                        "1",
                        "null",
                        "\"x\"")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }
}
