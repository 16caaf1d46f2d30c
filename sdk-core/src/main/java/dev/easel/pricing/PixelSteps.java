package dev.easel.pricing;

import dev.easel.image.PixelSize;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Values by area.
 *
 * @param steps the smallest first
 * @param delivered whether the pixels that came are looked at, or those that were asked
 */
record PixelSteps(List<Step> steps, boolean delivered) {

    /**
     * One step.
     *
     * @param upTo the largest area, in pixels, included; empty if it has no end
     * @param cell what holds there
     */
    record Step(OptionalLong upTo, Cell cell) {
        boolean holds(PixelSize size) {
            return upTo.isEmpty() || size.area() <= upTo.getAsLong();
        }
    }

    /** The value of a shape, all of them where its pixels are not known; beyond the last step it is unknown. */
    Range at(Shape shape) {
        Optional<PixelSize> size = delivered ? shape.pixels() : shape.asked();
        if (size.isEmpty()) {
            return steps.stream()
                    .map(step -> step.cell().at(shape))
                    .reduce(Range::hull)
                    .orElse(Range.UNKNOWN);
        }
        return steps.stream()
                .filter(step -> step.holds(size.get()))
                .findFirst()
                .map(step -> step.cell().at(shape))
                .orElse(Range.UNKNOWN);
    }
}
