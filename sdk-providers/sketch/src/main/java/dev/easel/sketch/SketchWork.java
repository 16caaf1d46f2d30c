package dev.easel.sketch;

import dev.easel.error.Category;
import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.image.GeneratedImage;
import dev.easel.plan.PlannedCall;
import dev.easel.request.Delivery;
import dev.easel.sketch.internal.type.FontsUnavailableException;
import dev.easel.spi.Facts;
import dev.easel.spi.LocalContext;
import dev.easel.spi.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One call being drawn. Used by one thread. */
final class SketchWork {

    private final PlannedCall call;
    private final LocalContext context;
    private final List<String> preface;
    private boolean previewed;

    /**
     * Starts with nothing drawn.
     *
     * @param preface what the result says before all else
     */
    SketchWork(PlannedCall call, LocalContext context, List<String> preface) {
        this.call = call;
        this.context = context;
        this.preface = List.copyOf(preface);
    }

    /** Lets an act become of the call. */
    Step run(Act act) throws IOException {
        try {
            return act.play(this);
        } catch (FontsUnavailableException e) {
            return fail(Failure.unsent(Category.LOCAL_IO, String.valueOf(e.getMessage()))
                    .cause(e)
                    .build());
        } catch (EaselException e) {
            return fail(e.failure());
        }
    }

    /** Draws the images, or only the first ones of them; ends early if nobody waits any more. */
    Step draw(int most) throws IOException {
        Board board = new Board(call, context);
        List<GeneratedImage> images = new ArrayList<>();
        int count = Math.min(call.n(), most);
        for (int k = 0; k < count && !context.isOver(); k++) {
            preview(board, k, previewed ? 0 : Previews.count(call));
            images.add(board.draw(k));
            context.progress(100 * (k + 1) / call.n());
        }
        List<String> notices =
                Stream.concat(preface.stream(), board.notices().stream()).toList();
        return new Step.Done(images, Facts.builder().notices(notices).build());
    }

    /** Shows partial images of the first image, if the call is a stream. */
    void preview(int count) throws IOException {
        if (call.delivery() == Delivery.STREAM) {
            previewed = true;
            preview(new Board(call, context), 0, count);
        }
    }

    private void preview(Board board, int number, int count) throws IOException {
        for (int fineness = 1; fineness <= count && !context.isOver(); fineness++) {
            context.partial(board.preview(number, fineness));
        }
    }

    /** Ends the call without an image. */
    Step fail(Failure failure) {
        return new Step.Fail(failure);
    }

    /** Whether the call was cancelled or ran out of time. */
    boolean isOver() {
        return context.isOver();
    }
}
