package dev.easel.pricing;

import dev.easel.image.Quality;
import java.util.Map;
import java.util.Optional;

/**
 * A place of a table: one value for all qualities, or one for each.
 *
 * @param all the value of every quality, if they do not differ
 * @param words the value by quality, if they differ
 */
record Cell(Optional<Range> all, Map<Quality, Range> words) {

    /** The value of a quality, all of them where the vendor chooses; a missing word is unknown, never the next one. */
    Range at(Shape shape) {
        if (all.isPresent()) {
            return all.get();
        }
        if (shape.quality().isPresent() && words.containsKey(shape.quality().get())) {
            return words.get(shape.quality().get());
        }
        return shape.isOpenQuality()
                ? words.values().stream().reduce(Range::hull).orElse(Range.UNKNOWN)
                : Range.UNKNOWN;
    }
}
