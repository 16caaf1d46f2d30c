package dev.easel.pricing;

import dev.easel.image.PixelSize;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Input tokens by patches: a picture is scaled down towards a long edge, but to a half at most; a narrow one is padded; then
 * each patch is a token, and above the most the patches grow. Exact integers throughout.
 *
 * @param edge the long edge that it is scaled towards, in pixels
 * @param patch the edge of a patch, in pixels
 * @param most the most tokens of a picture; what one of unknown pixels is taken for
 * @param ratio the shape beyond which it is padded, long by short
 */
record Patches(int edge, int patch, int most, int ratio) implements ReferencePrice {

    @Override
    public Item item(Looked looked) {
        long known = looked.sizes().stream().mapToLong(this::tokensOf).sum();
        Range all = Range.of(
                BigDecimal.valueOf(known + looked.unsized()),
                BigDecimal.valueOf(known + (long) looked.unsized() * most));
        return Item.tokens(all);
    }

    private long tokensOf(PixelSize size) {
        long down = 2L * edge;
        long longEdge = Math.min(Math.max(size.longEdge(), edge), down);
        return tokens(new Scaled((long) size.width() * edge, (long) size.height() * edge, longEdge).padded(ratio));
    }

    private long tokens(Scaled scaled) {
        long across = scaled.patches(scaled.width, patch);
        long down = scaled.patches(scaled.height, patch);
        if (across * down > most) {
            across = root(most * scaled.width / scaled.height);
            down = root(most * scaled.height / scaled.width);
        }
        return Math.max(1, across * down);
    }

    private static long root(long value) {
        return BigInteger.valueOf(value).sqrt().longValueExact();
    }

    /** Edges as fractions of one divisor. */
    private record Scaled(long width, long height, long divisor) {

        Scaled padded(int ratio) {
            long w = width * ratio;
            long h = height * ratio;
            return new Scaled(Math.max(w, h / ratio), Math.max(h, w / ratio), divisor * ratio);
        }

        long patches(long side, int patch) {
            return -Math.floorDiv(-side, divisor * patch);
        }
    }
}
