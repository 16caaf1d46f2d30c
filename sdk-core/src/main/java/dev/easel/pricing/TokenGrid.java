package dev.easel.pricing;

import dev.easel.image.PixelSize;
import dev.easel.image.Quality;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Output tokens by a grid: g cells along the long edge, s along the short one, {@code ceil(n g s (2,000,000 + w h) /
 * 4,000,000)} tokens. Exact integers throughout. How the vendor rounds s where it falls halfway is unproven, so both ways
 * are told.
 *
 * @param cells g by quality
 * @param scale by quality, what the result is multiplied with; empty where the formula itself holds
 * @param autoSizes the sizes between which a size of the vendor's choice lies, the cheapest and the dearest among them
 */
record TokenGrid(Map<Quality, Integer> cells, Map<Quality, Range> scale, List<PixelSize> autoSizes) {

    private static final long AREA_OFFSET = 2_000_000;
    private static final long AREA_DIVISOR = 4_000_000;

    Range tokens(Shape shape, int n) {
        if (shape.pixels().isPresent() && !shape.isOpenQuality()) {
            return tokens(shape.pixels().get(), shape.quality().orElseThrow(), n);
        }
        return anyOf(shape, n);
    }

    private Range anyOf(Shape shape, int n) {
        List<PixelSize> sizes = shape.pixels().map(List::of).orElse(autoSizes);
        List<Quality> words = shape.isOpenQuality()
                ? List.copyOf(cells.keySet())
                : List.of(shape.quality().orElseThrow());
        return sizes.stream()
                .flatMap(size -> words.stream().map(word -> tokens(size, word, n)))
                .reduce(Range::hull)
                .orElse(Range.UNKNOWN);
    }

    private Range tokens(PixelSize size, Quality word, int n) {
        Integer g = cells.get(word);
        if (g == null) {
            return Range.UNKNOWN;
        }
        Range exact =
                Range.tied(tokens(size, g, rounded(size, g, true), n), tokens(size, g, rounded(size, g, false), n));
        return scale.isEmpty() ? exact : scaled(exact, Optional.ofNullable(scale.get(word)));
    }

    /** g S / L, a tie going to the even neighbour or up. */
    private static long rounded(PixelSize size, long g, boolean toEven) {
        long twice = 2 * g * size.shortEdge();
        long up = (twice + size.longEdge()) / (2L * size.longEdge());
        boolean tie = (twice + size.longEdge()) % (2L * size.longEdge()) == 0;
        return tie && toEven && up % 2 != 0 ? up - 1 : up;
    }

    private static long tokens(PixelSize size, long g, long s, int n) {
        long product = Math.multiplyExact(Math.multiplyExact(n * g, s), AREA_OFFSET + size.area());
        return -Math.floorDiv(-product, AREA_DIVISOR);
    }

    private static Range scaled(Range tokens, Optional<Range> factor) {
        if (factor.isEmpty()) {
            return Range.UNKNOWN;
        }
        Range product = tokens.times(factor.get());
        BigDecimal low = product.min().setScale(0, RoundingMode.FLOOR);
        return product.max()
                .map(high -> Range.of(low, high.setScale(0, RoundingMode.CEILING)))
                .orElseGet(() -> Range.atLeast(low));
    }
}
