package dev.easel.pricing;

import dev.easel.image.PixelSize;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
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

    private static final String MEGAPIXEL = "megapixel";

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
                .map(each -> images(Collections.nCopies(n, each)))
                .reduce(zipped(Item::hull))
                .orElseGet(() -> items(n, n, Range.UNKNOWN));
    }

    /** The items of the images of one call. */
    List<Item> images(List<PixelSize> sizes) {
        List<BigDecimal> areas = areas(sizes);
        return items(areas.size(), sizes.size(), Range.of(sum(first.isPresent() ? beyondFirst(areas) : areas)));
    }

    private List<Item> items(int firsts, int n, Range area) {
        List<Item> items = new ArrayList<>();
        base.ifPresent(price -> items.add(new Item(Range.of(n), Item.IMAGE, price)));
        first.ifPresent(price -> items.add(new Item(Range.of(firsts), "first megapixel", price)));
        items.add(new Item(area, first.isEmpty() ? MEGAPIXEL : "further megapixel", each));
        return items;
    }

    /** The item of references, of which some have unknown pixels: these are a pixel at least. */
    Item references(List<PixelSize> sizes, int unsized) {
        BigDecimal known = sum(sizes.stream().map(size -> rounded(size.area())).toList());
        BigDecimal hidden = BigDecimal.valueOf(unsized);
        BigDecimal least = whole(known.add(rounded(1).multiply(hidden)));
        Optional<Long> largest = unsized == 0 ? Optional.of(0L) : mostPixels;
        Range area = largest.map(
                        most -> Range.of(least, whole(known.add(rounded(most).multiply(hidden)))))
                .orElseGet(() -> Range.atLeast(least));
        return new Item(area, MEGAPIXEL, each);
    }

    /** What is billed by itself: each image, or all of them together. */
    private List<BigDecimal> areas(List<PixelSize> sizes) {
        List<BigDecimal> each = sizes.stream().map(size -> rounded(size.area())).toList();
        return rounding == Rounding.SUM ? List.of(whole(sum(each))) : each;
    }

    private static List<BigDecimal> beyondFirst(List<BigDecimal> areas) {
        return areas.stream()
                .map(area -> area.subtract(BigDecimal.ONE).max(BigDecimal.ZERO))
                .toList();
    }

    private static BigDecimal sum(List<BigDecimal> areas) {
        return areas.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal whole(BigDecimal sum) {
        return rounding == Rounding.SUM ? sum.setScale(0, RoundingMode.CEILING) : sum;
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
