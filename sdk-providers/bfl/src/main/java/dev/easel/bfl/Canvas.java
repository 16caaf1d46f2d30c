package dev.easel.bfl;

import dev.easel.error.Problem;
import dev.easel.image.PixelSize;
import dev.easel.image.Reference;
import dev.easel.plan.PlannedCall;
import dev.easel.request.Option;
import dev.easel.request.Options;
import java.util.Optional;

/** Where outpainting puts the reference: BFL refuses what lies outside, unless it may cut that off. */
final class Canvas {

    static final int MIN_OFFSET = -PixelSize.MAX_EDGE;
    static final int MAX_OFFSET = PixelSize.MAX_EDGE;

    private Canvas() {}

    /** What speaks against the place; nothing where the pixels of the canvas or of the reference are unknown. */
    static Optional<Problem> problem(PlannedCall call) {
        Options options = call.request().options();
        if (options.get(Bfl.AUTO_CROP).orElse(false)) {
            return Optional.empty();
        }
        Optional<PixelSize> picture =
                call.request().references().stream().findFirst().flatMap(Reference::size);
        return call.size().pixels().flatMap(canvas -> picture.flatMap(size -> problem(options, canvas, size)));
    }

    private static Optional<Problem> problem(Options options, PixelSize canvas, PixelSize picture) {
        return outside(options, Bfl.OFFSET_X, canvas.width(), picture.width())
                        || outside(options, Bfl.OFFSET_Y, canvas.height(), picture.height())
                ? Optional.of(Problem.of(
                                "size",
                                canvas.toString(),
                                "The reference of %s does not lie inside this canvas.".formatted(picture))
                        .withAdvice("Ask for a larger size, move it by offsetX and offsetY, or set autoCrop."))
                : Optional.empty();
    }

    private static boolean outside(Options options, Option<Integer> offset, int canvas, int picture) {
        int from = options.get(offset).orElse(Math.floorDiv(canvas - picture, 2));
        return from < 0 || from + picture > canvas;
    }
}
