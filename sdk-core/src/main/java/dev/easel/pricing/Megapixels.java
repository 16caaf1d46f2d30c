package dev.easel.pricing;

import dev.easel.image.PixelSize;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * A price by area.
 *
 * @param base what an image costs besides its area
 * @param first what the first megapixel of an image costs, if it differs
 * @param each what each, or each further, megapixel costs
 * @param unit the pixels of a megapixel, 1,000,000 or 1,048,576
 * @param rounding what is rounded up
 * @param autoSizes the sizes between which a size of the vendor's choice lies
 * @param mostPixels the largest area that is billed, as of references that are scaled down
 */
record Megapixels(
        Optional<Range> base,
        Optional<Range> first,
        Range each,
        long unit,
        Rounding rounding,
        List<PixelSize> autoSizes,
        Optional<Long> mostPixels) {

    private static final String FURTHER = "further megapixel";

    /** What is rounded up to whole megapixels. */
    enum Rounding {
        /** Nothing. */
        NONE,
        /** Every picture by itself. */
        EACH,
        /** The sum over all pictures of a call. */
        SUM
    }

    /** The items of n images of one size. */
    List<Item> images(Optional<PixelSize> size, int n) {
        List<PixelSize> sizes = size.map(List::of).orElse(autoSizes);
        return sizes.stream()
                .map(each -> items(Range.of(area(each.area(), n)), n))
                .reduce(zipped(Item::hull))
                .orElseGet(() -> items(Range.UNKNOWN, n));
    }

    /** The item of references, of which some have unknown pixels: these are a megapixel at least. */
    Item references(List<PixelSize> sizes, int unsized) {
        Range known =
                Range.of(sum(sizes.stream().map(size -> rounded(size.area())).toList()));
        BigDecimal least = rounded(1).multiply(BigDecimal.valueOf(unsized));
        Range hidden = mostPixels
                .map(most -> Range.of(least, rounded(most).multiply(BigDecimal.valueOf(unsized))))
                .orElse(unsized == 0 ? Range.ZERO : Range.atLeast(least));
        return new Item(known.plus(hidden), "megapixel", each);
    }

    private List<Item> items(Range area, int n) {
        long firsts = rounding == Rounding.SUM ? 1 : n;
        List<Item> items = new ArrayList<>();
        base.ifPresent(price -> items.add(new Item(Range.of(n), Item.IMAGE, price)));
        first.ifPresent(price -> items.add(new Item(Range.of(firsts), "first megapixel", price)));
        items.add(first.isEmpty() ? new Item(area, "megapixel", each) : new Item(beyond(area, firsts), FURTHER, each));
        return items;
    }

    private static Range beyond(Range area, long firsts) {
        BigDecimal firstOnes = BigDecimal.valueOf(firsts);
        BigDecimal low = area.min().subtract(firstOnes).max(BigDecimal.ZERO);
        return area.max()
                .map(high -> Range.of(low, high.subtract(firstOnes).max(BigDecimal.ZERO)))
                .orElseGet(() -> Range.atLeast(low));
    }

    private BigDecimal area(long pixels, int n) {
        BigDecimal all = rounded(pixels).multiply(BigDecimal.valueOf(n));
        return rounding == Rounding.SUM ? all.setScale(0, RoundingMode.CEILING) : all;
    }

    private BigDecimal sum(List<BigDecimal> areas) {
        BigDecimal all = areas.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return rounding == Rounding.SUM ? all.setScale(0, RoundingMode.CEILING) : all;
    }

    /** Both units divide without a rest: their only factors are 2 and 5. */
    private BigDecimal rounded(long pixels) {
        long billed = Math.min(pixels, mostPixels.orElse(Long.MAX_VALUE));
        BigDecimal exact = BigDecimal.valueOf(billed).divide(BigDecimal.valueOf(unit));
        return rounding == Rounding.EACH ? exact.setScale(0, RoundingMode.CEILING) : exact;
    }

    /** Joins lists place by place. */
    static BinaryOperator<List<Item>> zipped(BinaryOperator<Item> join) {
        return (a, b) -> {
            List<Item> joined = new ArrayList<>();
            for (int i = 0; i < a.size(); i++) {
                joined.add(join.apply(a.get(i), b.get(i)));
            }
            return joined;
        };
    }
}
