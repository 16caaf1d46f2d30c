package dev.easel.sketch;

import dev.easel.plan.PlannedCall;
import dev.easel.request.Delivery;
import dev.easel.request.Options;
import dev.easel.sketch.internal.photo.Resized;
import java.awt.image.BufferedImage;

/** The partial images of a streamed call: the same drawing with few pixels, enlarged, each finer than the one before. */
final class Previews {

    /** How many are drawn where the request does not say it. */
    private static final int USUAL = 2;

    private static final int COARSEST = 12;

    private Previews() {}

    /** How many partial images a call shows of each image. */
    static int count(PlannedCall call) {
        return call.delivery() == Delivery.STREAM ? wanted(call.request().options()) : 0;
    }

    /** The option has one name at every vendor that has it, so that a stand-in keeps to it too. */
    private static int wanted(Options options) {
        return options.keys().stream()
                .filter(key -> key.name().equals(Sketch.PARTIAL_IMAGES.name()))
                .flatMap(key -> options.get(key).stream())
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .findFirst()
                .orElse(USUAL);
    }

    /**
     * Paints a partial image.
     *
     * @param number from 1; the first one has the fewest pixels
     */
    static BufferedImage paint(Drawing drawing, int number) {
        int coarseness = COARSEST / number;
        Drawing small =
                drawing.withSize(Math.max(1, drawing.width() / coarseness), Math.max(1, drawing.height() / coarseness));
        return Resized.of(new SketchPainter().paint(small).image(), drawing.width(), drawing.height());
    }
}
