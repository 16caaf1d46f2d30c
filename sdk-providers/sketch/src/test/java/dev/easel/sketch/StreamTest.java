package dev.easel.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.easel.Easel;
import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.TransportException;
import dev.easel.request.ImageRequest;
import dev.easel.result.ImageEvent;
import dev.easel.result.ImageResult;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a listener of a stream hears of a sketch. */
@Timeout(120)
class StreamTest {

    private static final ImageRequest POSTER = ImageRequest.builder()
            .prompt("A poster 'Blue Hour'")
            .size("1024x640")
            .build();

    private final List<ImageEvent> heard = new CopyOnWriteArrayList<>();

    private List<String> kinds() {
        return heard.stream()
                .filter(event -> !(event instanceof ImageEvent.Progress))
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }

    @Test
    void partialImagesComeBeforeTheImage() {
        try (Easel easel = Easel.builder().provider(Sketch.provider()).build()) {
            ImageResult result = easel.stream(POSTER, heard::add);

            assertEquals(List.of("Partial", "Partial", "Arrived", "Final"), kinds());
            assertEquals(1, result.images().size());
        }
    }

    @Test
    void aStreamThatBreaksOffHasShownItsPartialImagesAndMayBeBilled() {
        SketchScript script = Sketch.script().partialImages(2).breakOff();
        try (Easel easel = Easel.builder().provider(Sketch.provider(script)).build()) {
            TransportException e = assertThrows(TransportException.class, () -> easel.stream(POSTER, heard::add));

            assertEquals(Category.CONNECTION_LOST, e.category());
            assertEquals(Charge.MAYBE, e.charge());
            assertEquals(List.of("Partial", "Partial"), kinds());
        }
    }

    @Test
    void eachImageOfAStreamHasPartialImagesOfItsOwn() {
        try (Easel easel = Easel.builder().provider(Sketch.provider()).build()) {
            easel.stream(POSTER.toBuilder().n(2).build(), heard::add);

            for (int index : List.of(0, 1)) {
                assertEquals(
                        2,
                        heard.stream()
                                .filter(event ->
                                        event instanceof ImageEvent.Partial partial && partial.index() == index)
                                .count());
            }
        }
    }
}
