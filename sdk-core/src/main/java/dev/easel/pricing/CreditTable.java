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
import org.jspecify.annotations.Nullable;

/**
 * Credits by tier and quality.
 *
 * @param rows the tiers, the smallest first
 * @param reference what each reference adds
 * @param source where the table was read
 * @param read on which day
 */
record CreditTable(List<Row> rows, Place reference, String source, LocalDate read) {

    /**
     * A tier.
     *
     * @param tier its name
     * @param upTo the largest area that counts as this tier, in pixels; empty if it has no end
     * @param places what one image costs, by quality
     */
    record Row(SizeTier tier, OptionalLong upTo, Map<Quality, Place> places) {
        boolean holds(PixelSize size) {
            return upTo.isEmpty() || size.area() <= upTo.getAsLong();
        }
    }

    /**
     * A cell.
     *
     * @param price in credits
     * @param basis how sure it is
     * @param note where it stands
     */
    record Place(Range price, Basis basis, String note) {}

    /** The cell of a size and a quality, medium where the vendor chooses or there is none; null if there is no such cell. */
    @Nullable
    Place place(ImageSize size, Optional<Quality> quality) {
        Row row = row(size);
        Quality word = quality.orElse(Quality.MEDIUM);
        return row == null ? null : row.places().get(word == Quality.AUTO ? Quality.MEDIUM : word);
    }

    /** The row of a size: a tier is that tier, pixels fall in the smallest that holds them, auto is 1K. */
    @Nullable
    Row row(ImageSize size) {
        for (Row row : rows) {
            if (size instanceof ImageSize.Pixels pixels
                    ? row.holds(pixels.size())
                    : row.tier().equals(tier(size))) {
                return row;
            }
        }
        return null;
    }

    private static SizeTier tier(ImageSize size) {
        return size instanceof ImageSize.Tier asked ? asked.tier() : SizeTier.K1;
    }
}
