package dev.easel.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.error.ContentRejectedException;
import dev.easel.error.InvalidRequestException;
import dev.easel.error.Problem;
import dev.easel.image.ImageFormat;
import dev.easel.image.PixelSize;
import dev.easel.image.Reference;
import dev.easel.model.CatalogReader;
import dev.easel.model.ModelCatalog;
import dev.easel.plan.Plan;
import dev.easel.plan.PlannedCall;
import dev.easel.request.ImageRequest;
import dev.easel.result.ImageResult;
import dev.easel.spi.CallContext;
import dev.easel.spi.ImageProvider;
import dev.easel.spi.Step;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A sketch stands in for a vendor: all is the vendor's but the drawing. */
class StandInTest {

    private static final String CATALOG = """
            {"provider": "acme", "flagship": "easel-9", "source": "test", "read": "2026-11-22",
             "models": [{
               "id": "easel-9", "status": "current", "maxPerCall": 2, "formats": ["jpeg", "png", "webp"],
               "qualities": {"low": "draft", "high": "fine"}, "references": {"max": 1}, "mask": "optional",
               "sizes": {"tiers": {"1K": {"ratios": {"1:1": "1000x1000"}}, "2K": {"ratios": {"1:1": "2000x2000"}}}},
               "tariffs": [{"currency": "USD", "output": {"perImage": 0.04}, "references": "free"}]
             }]}""";

    /** A vendor that must never be called. */
    private static final class Acme implements ImageProvider {
        @Override
        public String id() {
            return "acme";
        }

        @Override
        public ModelCatalog catalog() {
            try {
                return CatalogReader.read(
                        new ByteArrayInputStream(CATALOG.getBytes(StandardCharsets.UTF_8)),
                        "acme",
                        ModelCatalog.empty());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public List<Problem> review(PlannedCall call) {
            return call.request().prompt().contains("cat")
                    ? List.of(Problem.of("prompt", "a cat", "Acme draws no cats."))
                    : List.of();
        }

        @Override
        public Step begin(PlannedCall call, CallContext context) {
            throw new AssertionError("acme was called");
        }
    }

    private static Easel offline() {
        return offline(SketchScript.NONE);
    }

    private static Easel offline(SketchScript script) {
        return Easel.builder()
                .provider(new Acme())
                .provider(Sketch.provider())
                .standIn(Sketch.standIn(script))
                .build();
    }

    private static ImageRequest.Builder poster() {
        return ImageRequest.builder().prompt("A poster 'Hi'").model("acme/easel-9");
    }

    @Test
    void thePlanIsThatOfTheModelWithItsCallsSizesAndPrice() {
        ImageRequest request = poster().n(3).build();
        try (Easel real = Easel.builder().provider(new Acme()).build();
                Easel offline = offline()) {
            Plan expected = real.plan(request);
            Plan plan = offline.plan(request);

            assertEquals(expected.values(), plan.values());
            assertEquals(expected.quote().toString(), plan.quote().toString());
            assertEquals(
                    List.of(2, 1), plan.calls().stream().map(PlannedCall::n).toList());
        }
    }

    @Test
    void theImageIsASketchOfThePlannedPixelsAndTheResultSaysSo() {
        try (Easel easel = offline()) {
            ImageResult result = easel.generate(poster().n(3).size("2K").build());

            assertEquals(3, result.images().size());
            assertEquals(PixelSize.of(2000, 2000), result.image().size());
            assertEquals(ImageFormat.JPEG, result.image().format(), "as the vendor's own default");
            assertEquals(
                    List.of("acme/easel-9 was not called: the sketch provider drew in its place."), result.notices());
        }
    }

    @Test
    void theCostIsWhatTheModelWouldHaveCost() {
        try (Easel easel = offline()) {
            ImageResult result = easel.generate(poster().n(3).build());

            assertEquals(
                    result.plan().quote().moneyMax().orElseThrow().amount(),
                    result.cost().money().orElseThrow().amount());
            assertTrue(result.cost().toString().contains("0.12"), result.cost().toString());
        }
    }

    @Test
    void theVendorsOwnRulesHold() {
        try (Easel easel = offline()) {
            InvalidRequestException e = assertThrows(
                    InvalidRequestException.class,
                    () -> easel.generate(poster().prompt("a cat").build()));
            assertEquals("Acme draws no cats.", e.problems().get(0).reason());
            assertThrows(
                    InvalidRequestException.class,
                    () -> easel.plan(poster().size("4K").build()));
        }
    }

    @Test
    void noKeyIsNeeded() {
        ImageRequest request = ImageRequest.builder().prompt("A poster 'Hi'").build();
        try (Easel easel = offline()) {
            assertEquals(List.of("acme", "sketch"), easel.providers());
            assertEquals("acme/easel-9", easel.plan(request).model().toString(), "the vendor's flagship, not ours");
        }
    }

    @Test
    void aFormatThatSketchesCannotHaveIsTold() {
        try (Easel easel = offline()) {
            ImageResult result =
                    easel.generate(poster().format(ImageFormat.WEBP).build());

            assertEquals(ImageFormat.PNG, result.image().format());
            assertEquals(
                    "Sketches are not written as webp; this one is png.",
                    result.notices().get(1));
        }
    }

    @Test
    void aMaskKeepsItsPixelsForEveryModel() {
        BufferedImage noise = TestImages.noise(300, 200, BufferedImage.TYPE_INT_RGB, 9);
        try (Easel easel = offline()) {
            ImageResult result = easel.generate(poster().addReference(Reference.of(TestImages.png(noise)))
                    .mask(Reference.of(TestImages.png(TestImages.mask(300, 200, 0, 0, 100, 200))))
                    .build());

            BufferedImage after = TestImages.read(result.image().bytes());
            for (int y = 0; y < 200; y++) {
                assertEquals(noise.getRGB(299, y), after.getRGB(299, y));
            }
        }
    }

    @Test
    void aScriptIsPlayedOverAllProvidersInTheOrderOfTheirCalls() {
        SketchScript script = Sketch.script().refuse("No.").then().draw().then().refuse("No.");
        ImageRequest ours = poster().model("sketch/sketch-1").build();
        try (Easel easel = offline(script)) {
            assertThrows(ContentRejectedException.class, () -> easel.generate(poster().build()));
            assertEquals(List.of(), easel.generate(ours).notices(), "our own model is not stood in for");
            assertThrows(ContentRejectedException.class, () -> easel.generate(ours));
        }
    }
}
