package dev.easel.pricing;

import dev.easel.image.PixelSize;
import dev.easel.image.SizeTier;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Values by size and quality.
 *
 * @param any the value of every size, if they do not differ
 * @param tiers by step of size
 * @param pixels by exact pixels
 */
record SizeTable(Optional<Cell> any, Map<SizeTier, Cell> tiers, Map<PixelSize, Cell> pixels) {

    /** The value of a shape, all of them where the vendor chooses; a missing cell is unknown, never the next one. */
    Range at(Shape shape) {
        Optional<Cell> cell = any.or(() -> shape.delivered().map(pixels::get))
                .or(() -> shape.asked().map(pixels::get))
                .or(() -> shape.tier().map(tiers::get));
        if (cell.isPresent()) {
            return cell.get().at(shape);
        }
        return shape.isOpen()
                ? Stream.concat(tiers.values().stream(), pixels.values().stream())
                        .map(each -> each.at(shape))
                        .reduce(Range::hull)
                        .orElse(Range.UNKNOWN)
                : Range.UNKNOWN;
    }
}
