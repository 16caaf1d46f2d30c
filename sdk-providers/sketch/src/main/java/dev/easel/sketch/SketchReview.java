package dev.easel.sketch;

import dev.easel.error.Problem;
import dev.easel.image.ImageFormat;
import dev.easel.image.PixelSize;
import dev.easel.image.Reference;
import dev.easel.plan.PlannedCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a mask needs, so that all pixels outside of it can stay what they are. */
final class SketchReview {

    private static final long MOST_PIXELS = 8_294_400;
    private static final Set<ImageFormat> READ = Set.of(ImageFormat.PNG, ImageFormat.JPEG, ImageFormat.GIF);
    private static final Set<ImageFormat> MASKS = Set.of(ImageFormat.PNG, ImageFormat.GIF);

    private final List<Problem> problems = new ArrayList<>();

    private SketchReview() {}

    static List<Problem> of(PlannedCall call) {
        SketchReview review = new SketchReview();
        call.request().mask().ifPresent(mask -> review.mask(call, mask));
        return review.problems;
    }

    private void mask(PlannedCall call, Reference mask) {
        Reference first = call.request().references().get(0);
        readable("mask", mask, MASKS);
        readable("reference 1", first, READ);
        first.size().filter(size -> size.area() > MOST_PIXELS).ifPresent(this::tooLarge);
        call.request()
                .format()
                .filter(format -> format != ImageFormat.PNG)
                .ifPresent(format -> problems.add(Problem.of(
                                "format", format.toString(), "With a mask only png keeps the other pixels as they are.")
                        .withNearest(List.of("png"))));
    }

    private void readable(String what, Reference reference, Set<ImageFormat> formats) {
        String given = reference.format().map(ImageFormat::toString).orElse("at a web address");
        if (!reference.format().map(formats::contains).orElse(false)) {
            problems.add(Problem.of(
                    what,
                    given,
                    "With a mask it must be a file on this machine, of %s."
                            .formatted(formats.stream().sorted().toList())));
        }
    }

    private void tooLarge(PixelSize size) {
        problems.add(Problem.of(
                "reference 1",
                size.toString(),
                "With a mask the image has its size, which is at most %d pixels.".formatted(MOST_PIXELS)));
    }
}
