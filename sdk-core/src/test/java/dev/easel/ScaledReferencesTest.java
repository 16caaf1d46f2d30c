package dev.easel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.RawServer.Script;
import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.image.GeneratedImage;
import dev.easel.image.ImageFormat;
import dev.easel.image.PixelSize;
import dev.easel.image.Reference;
import dev.easel.json.Json;
import dev.easel.request.ImageRequest;
import dev.easel.request.OversizedReferences;
import dev.easel.result.ImageResult;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Smaller copies of references that are too large, as they go to a vendor. */
class ScaledReferencesTest extends WireTest {

    private static final Script VENDOR =
            talk -> talk.json(talk.request().path().equals("/v1/files") ? "{\"id\": \"file-1\"}" : IMAGE);

    private final RawServer server = new RawServer(VENDOR);
    private final byte[] wide = Pngs.grey(1600, 800, 7);

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void aSmallerCopyIsSentInItsPlaceAndReported() {
        byte[] small = Pngs.grey(100, 100, 1);
        try (Easel easel = easel("\"maxEdge\": 400", false)) {
            ImageResult result = easel.generate(request(Reference.of(small), Reference.of(wide), Reference.of(small)));

            List<byte[]> sent = images();
            assertArrayEquals(small, sent.get(0));
            GeneratedImage copy = GeneratedImage.of(sent.get(1));
            assertEquals(PixelSize.of(400, 200), copy.size());
            assertEquals(ImageFormat.PNG, copy.format());
            assertArrayEquals(small, sent.get(2));
            assertEquals(
                    "reference 2: asked 1600x800, sent 400x200. Each edge has at most 400 pixels.",
                    result.adjustments().get(0).toString());
        }
    }

    @Test
    void aMaskKeepsTheSizeOfItsReference() {
        try (Easel easel = easel("\"maxEdge\": 400", false)) {
            easel.generate(request(Reference.of(wide)).toBuilder()
                    .mask(Reference.of(Pngs.grey(1600, 800, 0)))
                    .build());

            byte[] mask =
                    Base64.getDecoder().decode(document().get("mask").text().orElseThrow());
            assertEquals(
                    GeneratedImage.of(images().get(0)).size(),
                    GeneratedImage.of(mask).size());
        }
    }

    @Test
    void aCopyIsMadeAndUploadedOnce() {
        AtomicInteger opened = new AtomicInteger();
        Reference reference = Reference.of(() -> {
            opened.incrementAndGet();
            return new ByteArrayInputStream(wide);
        });
        try (Easel easel = easel("\"maxEdge\": 400", true)) {
            easel.compare(request(reference).toBuilder().n(3).build(), TestModels.TABLE);
            easel.generate(request(reference));

            assertEquals(2, opened.get());
            assertEquals(
                    List.of("/v1/files"),
                    server.seen().stream()
                            .map(RawServer.Seen::path)
                            .filter("/v1/files"::equals)
                            .toList());
        }
    }

    @Test
    void whereTheBytesAreTooManyTheCopyHasFewer() throws IOException {
        try (Easel easel = easel("\"maxBytes\": 80000", false)) {
            easel.generate(request(Reference.of(noise("png", BufferedImage.TYPE_INT_RGB))));
            easel.generate(request(Reference.of(noise("png", BufferedImage.TYPE_INT_ARGB))));
            easel.generate(request(Reference.of(noise("jpeg", BufferedImage.TYPE_INT_RGB))));

            for (int call = 0; call < 3; call++) {
                byte[] copy = Base64.getDecoder()
                        .decode(document(call)
                                .get("images")
                                .items()
                                .get(0)
                                .text()
                                .orElseThrow());
                assertTrue(copy.length <= 80_000, call + ": " + copy.length);
                assertTrue(copy.length > 25_000, call + ": " + copy.length);
                assertEquals(
                        call < 2 ? ImageFormat.PNG : ImageFormat.JPEG,
                        GeneratedImage.of(copy).format());
            }
        }
    }

    @Test
    void aCopyThatIsStillTooLargeEndsTheCallBeforeAnythingIsSent() {
        try (Easel easel = easel("\"maxBytes\": 60", false)) {
            EaselException e = assertThrows(EaselException.class, () -> easel.generate(request(Reference.of(wide))));

            assertEquals(Category.INVALID_REQUEST, e.category());
            assertEquals(Charge.NO, e.charge());
            assertTrue(e.getMessage().contains("but is still more than the model takes, 60 bytes"), e.getMessage());
            assertEquals(List.of(), server.seen());
        }
    }

    @Test
    void aDamagedPictureEndsTheCallBeforeAnythingIsSent() {
        byte[] cut = Arrays.copyOf(wide, 50_000);
        try (Easel easel = easel("\"maxEdge\": 400", false)) {
            EaselException e = assertThrows(EaselException.class, () -> easel.generate(request(Reference.of(cut))));

            assertEquals(Category.INVALID_REQUEST, e.category());
            assertTrue(
                    e.getMessage()
                            .startsWith("The reference bytes (PNG 1600x800, 50000 bytes) could not be scaled down"),
                    e.getMessage());
            assertEquals(List.of(), server.seen());
        }
    }

    @Test
    @Timeout(20)
    void aSlowOriginalHoldsUpNoOther() throws Exception {
        CountDownLatch waiting = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Reference slow = Reference.of(() -> new ByteArrayInputStream(wide) {
            @Override
            public synchronized int read(byte[] block, int from, int length) {
                if (Thread.currentThread().getName().startsWith("easel-")) {
                    waiting.countDown();
                    await(goOn);
                }
                return super.read(block, from, length);
            }
        });
        try (Easel easel = easel("\"maxEdge\": 400", false)) {
            ImageCall held = easel.start(request(slow));
            waiting.await();

            easel.generate(request(Reference.of(wide)));
            assertEquals(1, server.seen().size());

            goOn.countDown();
            held.result();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Easel easel(String rule, boolean uploading) {
        Looking provider = new Looking(
                "acme",
                TestModels.changed(
                        "\"references\": {\"max\": 3}",
                        "\"mask\": \"optional\", \"maxPerCall\": 1, \"references\": {\"max\": 3, " + rule + "}"),
                server,
                uploading);
        return client(provider).build();
    }

    private static ImageRequest request(Reference... references) {
        return ImageRequest.builder()
                .prompt("A boat")
                .model(TestModels.TABLE)
                .size("2K")
                .references(List.of(references))
                .oversizedReferences(OversizedReferences.SCALE_DOWN)
                .build();
    }

    private Json document() {
        return document(0);
    }

    private Json document(int call) {
        return Json.parse(server.seen().get(call).text());
    }

    private List<byte[]> images() {
        return document().get("images").items().stream()
                .map(image -> Base64.getDecoder().decode(image.text().orElseThrow()))
                .toList();
    }

    private static byte[] noise(String format, int type) throws IOException {
        Random random = new Random(3);
        BufferedImage image = new BufferedImage(450, 450, type);
        for (int y = 0; y < 450; y++) {
            for (int x = 0; x < 450; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
