package dev.easel.model;

import dev.easel.image.AspectRatio;
import dev.easel.image.PixelSize;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What one tier is in pixels. Immutable.
 *
 * @param word the vendor's own word for the tier, such as {@code auto_2K}
 * @param ratios the shapes that it takes, in the vendor's order
 * @param pixels the pixels of a shape, where they are known
 * @param limit the area that a free shape of this tier must not pass
 */
public record TierSizes(String word, List<AspectRatio> ratios, Map<AspectRatio, PixelSize> pixels, OptionalLong limit) {

    /** Keeps own copies. */
    public TierSizes {
        ratios = List.copyOf(ratios);
        pixels = Collections.unmodifiableMap(new LinkedHashMap<>(pixels));
    }

    /** The listed ratio of this shape. */
    Optional<AspectRatio> listed(AspectRatio wanted) {
        if (pixels.containsKey(wanted)) {
            return Optional.of(wanted);
        }
        return ratios.stream().filter(wanted::sameShape).findFirst();
    }
}
