package dev.easel.pricing;

import dev.easel.image.PixelSize;
import dev.easel.image.Quality;
import dev.easel.image.SizeTier;
import java.util.Optional;

/**
 * What an image is priced by.
 *
 * @param asked the planned pixels; empty where the vendor chooses, or does not say them
 * @param delivered the pixels that came; empty before
 * @param tier the model's step of size
 * @param quality the quality that is sent
 */
record Shape(
        Optional<PixelSize> asked, Optional<PixelSize> delivered, Optional<SizeTier> tier, Optional<Quality> quality) {

    /** The pixels that came, else those that are planned. */
    Optional<PixelSize> pixels() {
        return delivered.isPresent() ? delivered : asked;
    }

    /** The same, as it came. */
    Shape delivered(PixelSize size) {
        return new Shape(asked, Optional.of(size), tier, quality);
    }

    /** Whether the vendor chooses the size. */
    boolean isOpen() {
        return asked.isEmpty() && tier.isEmpty();
    }

    /** Whether the vendor chooses the quality. */
    boolean isOpenQuality() {
        return quality.isEmpty() || quality.get() == Quality.AUTO;
    }
}
