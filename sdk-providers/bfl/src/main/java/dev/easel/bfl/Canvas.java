package dev.easel.bfl;

import dev.easel.error.Problem;
import dev.easel.image.PixelSize;
import dev.easel.image.Reference;
import dev.easel.model.PixelGrid;
import dev.easel.plan.PlannedCall;
import dev.easel.request.Option;
import dev.easel.request.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where outpainting puts the reference: BFL refuses what lies outside, unless it may cut that off.
 *
 * @param options the settings, of which the offsets count
 * @param size the canvas that is asked for
 * @param picture the reference
 * @param grid the canvases that the model draws
 */
record Canvas(Options options, PixelSize size, PixelSize picture, PixelGrid grid) {

    static final int MIN_OFFSET = -PixelSize.MAX_EDGE;
    static final int MAX_OFFSET = PixelSize.MAX_EDGE;

    /** What speaks against the place; nothing where the pixels of the canvas or of the reference are unknown. */
    static List<Problem> problems(PlannedCall call) {
        Options options = call.request().options();
        Optional<PixelSize> canvas = call.size().pixels();
        Optional<PixelSize> picture =
                call.request().references().stream().findFirst().flatMap(Reference::size);
        if (canvas.isEmpty() || picture.isEmpty() || options.get(Bfl.AUTO_CROP).orElse(false)) {
            return List.of();
        }
        return call.card().sizes().grid().stream()
                .flatMap(grid -> new Canvas(options, canvas.get(), picture.get(), grid).problems().stream())
                .toList();
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(0);
        negative(Bfl.OFFSET_X).ifPresent(problems::add);
        negative(Bfl.OFFSET_Y).ifPresent(problems::add);
        if (needed(Bfl.OFFSET_X, picture.width()) > size.width()
                || needed(Bfl.OFFSET_Y, picture.height()) > size.height()) {
            problems.add(tooSmall());
        }
        return problems;
    }

    private Optional<Problem> negative(Option<Integer> offset) {
        return options.get(offset)
                .filter(from -> from < 0)
                .map(from -> Problem.of(offset.toString(), "" + from, "The reference must lie inside the canvas.")
                        .withNearest(List.of("0"))
                        .withAdvice("Move it, or set autoCrop."));
    }

    private Problem tooSmall() {
        return larger().map(canvas -> Problem.of(
                                "size",
                                size.toString(),
                                "The reference of %s does not lie inside this canvas.".formatted(picture))
                        .withNearest(List.of(canvas.toString()))
                        .withAdvice("Ask for a larger size, move it by offsetX and offsetY, or set autoCrop."))
                .orElseGet(() -> Problem.of(
                        "reference 1",
                        picture.toString(),
                        "No canvas of the model holds it there. Use a smaller one."));
    }

    /** The canvas that is asked for, enlarged until it holds the reference; else the smallest one that does. */
    private Optional<PixelSize> larger() {
        int width = roundedUp(needed(Bfl.OFFSET_X, picture.width()));
        int height = roundedUp(needed(Bfl.OFFSET_Y, picture.height()));
        if (Math.max(width, height) > grid.maxEdge()) {
            return Optional.empty();
        }
        PixelSize enlarged = PixelSize.of(Math.max(width, size.width()), Math.max(height, size.height()));
        return Stream.of(enlarged, PixelSize.of(width, height))
                .filter(grid::takes)
                .findFirst();
    }

    /** How far the reference reaches; in the middle, where it lies if nothing is said, it needs no more than its own edge. */
    private int needed(Option<Integer> offset, int edge) {
        return Math.max(options.get(offset).orElse(0), 0) + edge;
    }

    private int roundedUp(int edge) {
        return -Math.floorDiv(-edge, grid.multiple()) * grid.multiple();
    }
}
