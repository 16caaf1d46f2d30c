package dev.easel.internal.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Pngs;
import dev.easel.image.PixelSize;
import dev.easel.image.Reference;
import dev.easel.model.ReferenceRule;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A smaller copy is as large as a model takes it, and has the shape of its original. */
class DownscaleProperties {

    @Property(tries = 300)
    void aCopyFitsAndNoneMuchLargerWould(
            @ForAll @IntRange(min = 1, max = 900) int width,
            @ForAll @IntRange(min = 1, max = 900) int height,
            @ForAll @IntRange(min = 1, max = 900) int maxEdge,
            @ForAll @IntRange(min = 1, max = 500_000) int maxPixels) {
        ReferenceRule rule = ReferenceRule.builder()
                .max(1)
                .maxEdge(maxEdge)
                .maxPixels(maxPixels)
                .build();
        PixelSize whole = PixelSize.of(width, height);
        Optional<PixelSize> copy = Downscale.of(Reference.of(Pngs.grey(width, height, 1)), rule);

        assertEquals(whole.longEdge() > maxEdge || whole.area() > maxPixels, copy.isPresent());
        copy.ifPresent(size -> {
            assertTrue(size.longEdge() <= maxEdge, size.toString());
            assertTrue(size.area() <= Math.max(maxPixels, size.longEdge()), size.toString());
            double scale = Math.min((double) maxEdge / whole.longEdge(), Math.sqrt((double) maxPixels / whole.area()));
            assertTrue(near(width * scale, size.width()) && near(height * scale, size.height()), size.toString());
        });
    }

    private static boolean near(double exact, int edge) {
        return Math.abs(Math.max(1, exact) - edge) <= 1;
    }

    @Property(tries = 300)
    void fewerBytesMeanFewerPixels(
            @ForAll @IntRange(min = 10, max = 600) int width,
            @ForAll @IntRange(min = 10, max = 600) int height,
            @ForAll @IntRange(min = 100, max = 400_000) int maxBytes) {
        Reference reference = Reference.of(Pngs.grey(width, height, 1));
        ReferenceRule rule = ReferenceRule.builder().max(1).maxBytes(maxBytes).build();
        Optional<PixelSize> copy = Downscale.of(reference, rule);

        long length = reference.length().getAsLong();
        assertEquals(length > maxBytes, copy.isPresent());
        copy.ifPresent(size -> assertTrue(
                size.area() <= 0.8 * width * height * Math.max(maxBytes, length / 4.1) / length + 1
                        || size.longEdge() == 1,
                size + " of " + width + "x" + height));
    }
}
