package dev.easel.internal.body;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.easel.image.Reference;
import dev.easel.json.Json;
import dev.easel.json.JsonBuilder;
import dev.easel.spi.Body;
import dev.easel.spi.Embedded;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** What is sent is what a plain build in memory gives, however it is asked for. */
class BodyProperties {

    private static @Nullable Path directory;
    private static @Nullable ExecutorService readers;

    @BeforeContainer
    static void open() throws IOException {
        directory = Files.createTempDirectory("bodies");
        readers = Executors.newFixedThreadPool(2);
    }

    @AfterContainer
    static void close() throws IOException {
        readers.shutdownNow();
        try (var files = Files.list(directory)) {
            files.forEach(file -> file.toFile().delete());
        }
        Files.delete(directory);
    }

    @Property(tries = 100)
    void anyDocumentIsSentAsIfItWereBuiltInMemory(@ForAll long seed, @ForAll boolean aside) {
        Random random = new Random(seed);
        Plain plain = new Plain(random, 1 + random.nextInt(4));
        Json tree = plain.tree(3);

        Outgoing outgoing = new Bodies(executor(aside)).outgoing(Body.json(tree, plain.embedded));

        byte[] expected = plain.whole(tree).toString().getBytes(StandardCharsets.UTF_8);
        assertEquals("application/json", outgoing.contentType().orElseThrow());
        assertIsSent(expected, outgoing, random);
    }

    @Property(tries = 100)
    void anyFormIsSentAsIfItWereBuiltInMemory(@ForAll long seed, @ForAll boolean aside) throws IOException {
        Random random = new Random(seed);
        List<Body.Part> parts = new ArrayList<>();
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        List<byte[]> written = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            boolean file = random.nextBoolean();
            byte[] bytes = file
                    ? Samples.picture(random, Samples.length(random))
                    : text(random).getBytes(StandardCharsets.UTF_8);
            parts.add(
                    file
                            ? new Body.Part.File("image[]", Samples.reference(random, bytes, directory), "image-" + i)
                            : new Body.Part.Field("prompt", new String(bytes, StandardCharsets.UTF_8)));
            String head = file
                    ? "name=\"image[]\"; filename=\"image-" + i + ".png\"\r\nContent-Type: image/png"
                    : "name=\"prompt\"";
            written.add(("Content-Disposition: form-data; " + head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            written.add(bytes);
        }

        Outgoing outgoing = new Bodies(executor(aside)).outgoing(Body.multipart(parts));

        String boundary = outgoing.contentType().orElseThrow().replace("multipart/form-data; boundary=", "");
        for (int i = 0; i < written.size(); i += 2) {
            expected.writeBytes(("--" + boundary + "\r\n").getBytes(StandardCharsets.UTF_8));
            expected.writeBytes(written.get(i));
            expected.writeBytes(written.get(i + 1));
            expected.writeBytes(new byte[] {'\r', '\n'});
        }
        expected.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        assertIsSent(expected.toByteArray(), outgoing, random);
    }

    @Property(tries = 300)
    void base64ReadInAnyStepsIsThatOfTheJdk(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        byte[] plain = new byte[random.nextInt(40_000)];
        random.nextBytes(plain);
        ByteArrayOutputStream encoded = new ByteArrayOutputStream();

        try (Base64Stream stream = new Base64Stream(new ByteArrayInputStream(plain))) {
            byte[] step = new byte[20_000];
            for (int got = 0; got >= 0; got = stream.read(step, 0, 1 + random.nextInt(step.length))) {
                encoded.write(step, 0, got);
            }
            assertEquals(-1, stream.read());
        }

        assertArrayEquals(Base64.getEncoder().encode(plain), encoded.toByteArray());
    }

    private static void assertIsSent(byte[] expected, Outgoing outgoing, Random random) {
        assertEquals(expected.length, outgoing.length());
        try (Sending sending = outgoing.begin().join()) {
            assertEquals(expected.length, sending.contentLength());
            for (int again = 0; again < 2; again++) {
                Taker taker = new Taker(() -> random.nextInt(10) == 0 ? Long.MAX_VALUE : 1 + random.nextInt(3));
                sending.subscribe(taker);
                assertArrayEquals(expected, taker.bytes());
            }
            assertFalse(sending.failure().isPresent());
        }
    }

    private static Executor executor(boolean aside) {
        return aside ? readers : Runnable::run;
    }

    /** Any units of UTF-16 but halves, many of them controls and quotes. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(50); i > 0; i--) {
            text.append((char) (random.nextInt(0xD800) >> (random.nextBoolean() ? 9 : 0)));
            text.append(random.nextInt(5) > 0 ? "" : "\ud83d\ude00");
        }
        return text.toString();
    }

    /** A document with pictures at any places, and how it looks when they are written into it. */
    private static final class Plain {

        private final Random random;
        private final List<Embedded> embedded = new ArrayList<>();
        private final Map<String, String> strings = new java.util.HashMap<>();
        private final List<String> unused = new ArrayList<>();

        Plain(Random random, int pictures) {
            this.random = random;
            for (int i = 0; i < pictures; i++) {
                byte[] bytes = Samples.picture(random, Samples.length(random));
                Reference reference = Samples.reference(random, bytes, directory);
                boolean url = random.nextBoolean();
                Embedded one = url ? Embedded.dataUrl(reference) : Embedded.base64(reference);
                embedded.add(one);
                unused.add(one.placeholder());
                strings.put(
                        one.placeholder(),
                        (url ? "data:image/png;base64," : "")
                                + Base64.getEncoder().encodeToString(bytes));
            }
        }

        Json tree(int depth) {
            List<Json> items = new ArrayList<>();
            while (!unused.isEmpty() && depth > 0) {
                items.add(random.nextBoolean() ? Json.of(unused.remove(0)) : tree(depth - 1));
                items.add(Json.of(text(random)));
                items.add(Json.of(random.nextLong()));
            }
            if (random.nextBoolean()) {
                return Json.array(items);
            }
            JsonBuilder object = Json.object();
            items.forEach(item -> object.put(text(random) + random.nextLong(), item));
            return object.build();
        }

        Json whole(Json tree) {
            if (tree.isArray()) {
                return Json.array(tree.items().stream().map(this::whole).toList());
            }
            if (tree.isObject()) {
                JsonBuilder object = Json.object();
                tree.fields().forEach((key, value) -> object.put(key, whole(value)));
                return object.build();
            }
            return tree.text()
                    .filter(strings::containsKey)
                    .map(text -> Json.of(strings.get(text)))
                    .orElse(tree);
        }
    }
}
