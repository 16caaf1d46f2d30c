package dev.easel.openai;

import dev.easel.error.Problem;
import dev.easel.image.PixelSize;
import dev.easel.model.PixelGrid;
import dev.easel.plan.PlannedCall;
import java.util.List;
import java.util.Optional;

/**
 * The sheet that OpenAI draws all frames of a GIF on, and that must obey the limits of one image: 655,360 to 8,294,400
 * pixels, no edge above 3840. The largest frame was measured for squares (docs.apiyi.com, November 2026); other shapes are
 * held to the same area.
 *
 * @param mostFrames how many frames it holds
 * @param edge the edge of the largest square frame, in pixels
 * @param longestEdge the longest edge of a frame of another shape
 */
record GifSheet(int mostFrames, int edge, int longestEdge) {

    private static final int DEFAULT_FRAMES = 9;
    private static final long MIN_PIXELS = 655_360;
    private static final long MAX_PIXELS = 8_294_400;

    /** What a frame must be above the least area, in percent, so that it stays above when its edges are rounded. */
    private static final int ROUNDING = 115;

    private static final List<GifSheet> SHEETS =
            List.of(new GifSheet(9, 960, 1280), new GifSheet(12, 816, 960), new GifSheet(16, 720, 960));

    /** Notes what speaks against the frames of a call; a size of OpenAI's own choice is left to it. */
    static void check(Findings findings) {
        PlannedCall call = findings.call();
        int frames = call.request().options().get(OpenAi.FRAME_COUNT).orElse(DEFAULT_FRAMES);
        call.size().pixels().ifPresent(frame -> {
            of(frames).problem(frame, frames, call).ifPresent(findings::add);
            together(frame, frames, call.n()).ifPresent(findings::add);
        });
    }

    private static GifSheet of(int frames) {
        return SHEETS.stream()
                .filter(sheet -> frames <= sheet.mostFrames)
                .findFirst()
                .orElseThrow();
    }

    /** The frames of all images of a call count together (types of OpenAI's Node package 7.57.0). */
    private static Optional<Problem> together(PixelSize frame, int frames, int n) {
        long most = Math.max(1, MAX_PIXELS / (frame.area() * frames));
        return n <= most
                ? Optional.empty()
                : Optional.of(Problem.of(
                                "n",
                                "" + n,
                                "The frames of all GIFs of a request have at most %d pixels together."
                                        .formatted(MAX_PIXELS))
                        .withNearest(List.of("" + most)));
    }

    private Optional<Problem> problem(PixelSize frame, int count, PlannedCall call) {
        return takes(frame)
                ? Optional.empty()
                : Optional.of(Problem.of("size", frame.toString(), reason(count))
                        .withNearest(List.of(nearest(frame, call).toString())));
    }

    private boolean takes(PixelSize frame) {
        return frame.area() <= area() && frame.longEdge() <= longestEdge && frame.area() >= leastArea();
    }

    private String reason(int count) {
        return "It is the size of one frame; of %d frames each has %d to %d pixels, and no edge above %d."
                .formatted(count, leastArea(), area(), longestEdge);
    }

    /** The same shape where it fits, else the square. */
    private PixelSize nearest(PixelSize frame, PlannedCall call) {
        return call.card()
                .sizes(call.request().format())
                .grid()
                .map(grid -> resized(frame, grid))
                .filter(this::takes)
                .orElse(PixelSize.of(edge, edge));
    }

    private PixelSize resized(PixelSize frame, PixelGrid grid) {
        long wanted = frame.area() < leastArea() ? leastArea() * ROUNDING / 100 : area();
        double factor = Math.min(Math.sqrt((double) wanted / frame.area()), (double) longestEdge / frame.longEdge());
        return grid.nearest(
                PixelSize.of((int) Math.round(frame.width() * factor), (int) Math.round(frame.height() * factor)));
    }

    private long leastArea() {
        return -Math.floorDiv(-MIN_PIXELS, mostFrames);
    }

    private long area() {
        return (long) edge * edge;
    }
}
