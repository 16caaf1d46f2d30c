package dev.easel.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.image.GeneratedImage;
import dev.easel.image.Reference;
import dev.easel.plan.PlannedCall;
import dev.easel.request.Delivery;
import dev.easel.request.ImageRequest;
import dev.easel.request.Options;
import dev.easel.spi.Step;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A streamed call shows partial images before its image. */
class PartialImagesTest {

    private static final ImageRequest POSTER = ImageRequest.builder()
            .prompt("A poster 'Blue Hour'")
            .size("1024x640")
            .build();

    private static Step.Done draw(ImageRequest request, Delivery delivery, Heard heard) throws IOException {
        try (Easel easel = Easel.builder().provider(Sketch.provider()).build()) {
            PlannedCall call = easel.plan(request, delivery).calls().get(0);
            return (Step.Done) new SketchWork(call, heard, List.of()).run(Act.DRAWN);
        }
    }

    @Test
    void eachPartialImageIsCloserToTheImage() throws IOException {
        Heard heard = new Heard();
        ImageRequest three = POSTER.toBuilder()
                .options(Options.with(Sketch.PARTIAL_IMAGES, 3))
                .build();

        Step.Done done = draw(three, Delivery.STREAM, heard);

        assertEquals(3, heard.partials.size());
        double before = Double.MAX_VALUE;
        for (GeneratedImage partial : heard.partials) {
            assertEquals(done.images().get(0).size(), partial.size());
            double distance = distance(partial, done.images().get(0));
            assertTrue(distance < before && distance > 0, distance + " after " + before);
            before = distance;
        }
        assertEquals(List.of(100), heard.percents);
    }

    @Test
    void aWholeCallShowsNoneAndAStreamedOneTwoUnlessToldOtherwise() throws IOException {
        Heard whole = new Heard();
        Heard streamed = new Heard();
        Heard silent = new Heard();

        draw(POSTER.toBuilder().n(2).build(), Delivery.WHOLE, whole);
        draw(POSTER, Delivery.STREAM, streamed);
        draw(POSTER.toBuilder().options(Options.with(Sketch.PARTIAL_IMAGES, 0)).build(), Delivery.STREAM, silent);

        assertEquals(
                List.of(0, 2, 0), List.of(whole.partials.size(), streamed.partials.size(), silent.partials.size()));
        assertEquals(List.of(50, 100), whole.percents);
    }

    @Test
    void aPartialImageOfAnEditKeepsAllOutsideOfTheMask() throws IOException {
        BufferedImage noise = TestImages.noise(300, 200, BufferedImage.TYPE_INT_RGB, 1);
        Heard heard = new Heard();
        ImageRequest edit = POSTER.toBuilder()
                .addReference(Reference.of(TestImages.png(noise)))
                .mask(Reference.of(TestImages.png(TestImages.mask(300, 200, 0, 0, 300, 100))))
                .build();

        draw(edit, Delivery.STREAM, heard);

        BufferedImage partial = TestImages.read(heard.partials.get(0).bytes());
        for (int i = 300 * 100; i < 300 * 200; i++) {
            assertEquals(noise.getRGB(i % 300, i / 300), partial.getRGB(i % 300, i / 300));
        }
    }

    @Test
    void nothingIsDrawnOnceTheCallIsOver() throws IOException {
        Heard heard = new Heard();
        heard.over = true;

        assertEquals(List.of(), draw(POSTER, Delivery.STREAM, heard).images());
        assertEquals(List.of(), heard.partials);
    }

    private static double distance(GeneratedImage one, GeneratedImage other) {
        BufferedImage a = TestImages.read(one.bytes());
        BufferedImage b = TestImages.read(other.bytes());
        double sum = 0;
        for (int i = 0; i < a.getWidth() * a.getHeight(); i++) {
            int p = a.getRGB(i % a.getWidth(), i / a.getWidth());
            int q = b.getRGB(i % a.getWidth(), i / a.getWidth());
            sum += Math.abs((p >> 8 & 0xFF) - (q >> 8 & 0xFF));
        }
        return sum;
    }
}
