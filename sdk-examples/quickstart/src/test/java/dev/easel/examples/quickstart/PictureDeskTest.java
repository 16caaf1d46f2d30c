package dev.easel.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.easel.Easel;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.request.ImageRequest;
import dev.easel.result.ImageResult;
import dev.easel.sketch.Sketch;
import dev.easel.sketch.SketchScript;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The examples of docs/testing-your-application.md. */
class PictureDeskTest {

    // tag: refusal
    @Test
    void aRefusalGoesToTheAuthorAndAMaybeBilledCallToReview() {
        SketchScript script = Sketch.script().refuse("No faces.").then().breakOff();
        try (Easel easel = Easel.builder().provider(Sketch.provider(script)).build()) {
            PictureDesk desk = new PictureDesk(easel);
            assertEquals("Please change your text: No faces.", desk.draw("A portrait"));
            assertEquals("That did not work.", desk.draw("A boat"));
            assertEquals(Charge.MAYBE, desk.toReview().get(0).charge());
            assertEquals("Here it is: png 1024x1024", desk.draw("A boat")); // the script has ended
        }
    }
    // end: refusal

    // tag: limit
    @Test
    void aRateLimitIsNoCaseForReview() {
        SketchScript script = Sketch.script().rateLimit(Duration.ofSeconds(90)).times(2);
        try (Easel easel = Easel.builder().provider(Sketch.provider(script)).build()) {
            PictureDesk desk = new PictureDesk(easel);
            assertEquals("Please try again in a while.", desk.draw("A boat"));
            assertEquals("Please try again in a while.", desk.draw("A boat"));
            assertEquals(List.<EaselException>of(), desk.toReview());
        }
    }
    // end: limit

    // tag: slow
    @Test
    void aSlowCallIsAsSlowAsTheTestWants() {
        CompletableFuture<Void> gate = new CompletableFuture<>();
        SketchScript script = Sketch.script().waitFor(gate).draw();
        try (Easel easel = Easel.builder().provider(Sketch.provider(script)).build()) {
            CompletableFuture<ImageResult> call = easel.generateAsync(ImageRequest.of("A boat"));
            assertFalse(call.isDone()); // here the application shows that it waits
            gate.complete(null);
            assertEquals(1, call.join().images().size());
        }
    }
    // end: slow
}
