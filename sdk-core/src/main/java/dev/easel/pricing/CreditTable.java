package dev.easel.pricing;

import dev.easel.image.ImageSize;
import dev.easel.image.PixelSize;
import dev.easel.image.Quality;
import dev.easel.image.SizeTier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Credits by tier and quality.
 *
 * @param rows the tiers, the smallest first
 * @param reference what each reference adds
 * @param referenceBasis how sure that is
 * @param source where the table was read
 * @param read on which day
 */
record CreditTable(List<Row> rows, Credits reference, Basis referenceBasis, String source, LocalDate read) {

    /**
     * A tier.
     *
     * @param tier its name
     * @param upTo the largest area that counts as this tier, in pixels; empty if it has no end
     * @param credits of one image, by quality
     * @param basis how sure they are
     */
    record Row(SizeTier tier, OptionalLong upTo, Map<Quality, Credits> credits, Basis basis) {}

    /** The row of a size: a tier is that tier, pixels fall in the smallest that holds them, auto is 1K. */
    Optional<Row> row(ImageSize size) {
        if (size instanceof ImageSize.Pixels pixels) {
            return ofArea(pixels.size());
        }
        SizeTier tier = size instanceof ImageSize.Tier asked ? asked.tier() : SizeTier.K1;
        return rows.stream().filter(row -> row.tier().equals(tier)).findFirst();
    }

    private Optional<Row> ofArea(PixelSize size) {
        return rows.stream()
                .filter(row -> row.upTo().isEmpty() || size.area() <= row.upTo().getAsLong())
                .findFirst();
    }
}
