package dev.easel.openai;

import dev.easel.error.Problem;
import dev.easel.image.PixelSize;
import dev.easel.model.PixelGrid;
import dev.easel.model.SizeRule;
import dev.easel.plan.PlannedCall;
import java.util.List;
import java.util.Optional;

/**
 * The sheet that OpenAI draws all frames of a GIF on, and that must obey the limits of one image. The largest frame was
 * measured for squares (docs.apiyi.com, November 2026); other shapes are held to the same area.
 *
 * @param mostFrames how many frames it holds
 * @param edge the edge of the largest square frame, in pixels
 */
record GifSheet(int mostFrames, int edge) {

    private static final int DEFAULT_FRAMES = 9;
    private static final long MAX_PIXELS = 8_294_400;

    private static final List<GifSheet> SHEETS =
            List.of(new GifSheet(9, 960), new GifSheet(12, 816), new GifSheet(16, 720));

    /** Notes what speaks against the frames of a call; a size of OpenAI's own choice is left to it. */
    static void check(Findings findings) {
        PlannedCall call = findings.call();
        int frames = call.request().options().get(OpenAi.FRAME_COUNT).orElse(DEFAULT_FRAMES);
        call.size().pixels().ifPresent(frame -> {
            problem(frame, frames, call.card().sizes()).ifPresent(findings::add);
            together(frame, frames, call.n()).ifPresent(findings::add);
        });
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

    private static Optional<Problem> problem(PixelSize frame, int count, SizeRule sizes) {
        return SHEETS.stream()
                .filter(sheet -> count <= sheet.mostFrames)
                .findFirst()
                .filter(sheet -> frame.area() > sheet.area())
                .map(sheet -> sizes.grid().filter(sheet::hasRoom).isPresent()
                        ? sheet.tooLarge(frame, count, sizes)
                        : tooMany(count, sizes));
    }

    private static Problem tooMany(int count, SizeRule sizes) {
        int most = SHEETS.stream()
                .filter(sheet -> sizes.grid().filter(sheet::hasRoom).isPresent())
                .mapToInt(GifSheet::mostFrames)
                .max()
                .orElse(1);
        return Problem.of(
                        OpenAi.FRAME_COUNT.toString(),
                        "" + count,
                        "All frames share one sheet, and of so many each is smaller than the model's least size.")
                .withNearest(List.of("" + most));
    }

    private Problem tooLarge(PixelSize frame, int count, SizeRule sizes) {
        return Problem.of(
                        "size",
                        frame.toString(),
                        "It is the size of one frame; of %d frames each has at most %d pixels."
                                .formatted(count, area()))
                .withNearest(List.of(nearest(frame, sizes).toString()));
    }

    /** The same shape where it fits, else the square. */
    private PixelSize nearest(PixelSize frame, SizeRule sizes) {
        PixelSize square = PixelSize.of(edge, edge);
        return sizes.grid()
                .map(grid -> shrunk(frame, grid))
                .filter(size -> size.area() <= area())
                .orElse(square);
    }

    private PixelSize shrunk(PixelSize frame, PixelGrid grid) {
        double factor = Math.sqrt((double) area() / frame.area());
        return grid.nearest(
                PixelSize.of((int) Math.round(frame.width() * factor), (int) Math.round(frame.height() * factor)));
    }

    private boolean hasRoom(PixelGrid grid) {
        return area() >= grid.minPixels();
    }

    private long area() {
        return (long) edge * edge;
    }
}
