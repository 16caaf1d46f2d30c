package dev.easel.sketch;

import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.image.GeneratedImage;
import dev.easel.image.PixelSize;
import dev.easel.image.Quality;
import dev.easel.plan.PlannedCall;
import dev.easel.sketch.internal.type.FontsUnavailableException;
import dev.easel.spi.Facts;
import dev.easel.spi.LocalContext;
import dev.easel.spi.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Draws the images of one call. Used by one thread. */
final class SketchWork {

    /** What is drawn where the caller leaves the size to us. */
    private static final PixelSize OWN_CHOICE = PixelSize.of(1024, 1024);

    private final PlannedCall call;
    private final LocalContext context;
    private final List<GeneratedImage> images = new ArrayList<>();
    private final Set<String> missing = new TreeSet<>();

    SketchWork(PlannedCall call, LocalContext context) {
        this.call = call;
        this.context = context;
    }

    Step run() throws IOException {
        try {
            for (int k = 0; k < call.n() && !context.isOver(); k++) {
                draw(call.first() + k);
            }
        } catch (FontsUnavailableException e) {
            return new Step.Fail(Failure.unsent(Category.LOCAL_IO, String.valueOf(e.getMessage()))
                    .cause(e)
                    .build());
        }
        return new Step.Done(images, Facts.builder().notices(notices()).build());
    }

    private void draw(int index) throws IOException {
        PixelSize size = call.size().pixels().orElse(OWN_CHOICE);
        Painted painted = new SketchPainter()
                .paint(new Drawing(
                        call.request().prompt(),
                        size.width(),
                        size.height(),
                        call.request().seed().orElse(0),
                        index,
                        detail(call.quality().orElse(Quality.MEDIUM)),
                        call.request().options().get(Sketch.MARK).orElse(true)));
        missing.addAll(painted.missing());
        images.add(context.keep(out -> PngFile.write(painted.image(), out)));
    }

    private static Detail detail(Quality quality) {
        return switch (quality) {
            case LOW -> Detail.LOW;
            case AUTO, MEDIUM -> Detail.MEDIUM;
            case HIGH, XHIGH, MAX -> Detail.HIGH;
        };
    }

    private List<String> notices() {
        return missing.isEmpty()
                ? List.of()
                : List.of(
                        "No bundled font has %s; each was drawn as an empty box.".formatted(String.join(" ", missing)));
    }
}
