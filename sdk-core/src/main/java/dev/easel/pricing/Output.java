package dev.easel.pricing;

import dev.easel.image.PixelSize;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the images themselves cost. Pure data with the arithmetic that reads it. */
sealed interface Output {

    /** What one call of n images takes. Always as many items, in the same order. */
    List<Item> items(Shape shape, int n);

    /** What one call took that brought images of these sizes; of each size by itself where they do not share a price. */
    default List<Item> items(Shape asked, List<PixelSize> came) {
        Map<PixelSize, Integer> counts = new LinkedHashMap<>();
        came.forEach(size -> counts.merge(size, 1, Integer::sum));
        return counts.entrySet().stream()
                .flatMap(each -> items(asked.delivered(each.getKey()), each.getValue()).stream())
                .toList();
    }

    /** Nothing at all, and published so. */
    record Free() implements Output {
        @Override
        public List<Item> items(Shape shape, int n) {
            return List.of(new Item(Range.of(n), Item.IMAGE, Range.ZERO));
        }
    }

    /** Nobody knows. */
    record Unknown() implements Output {
        @Override
        public List<Item> items(Shape shape, int n) {
            return List.of(Item.unknown(n, Item.IMAGE));
        }
    }

    /**
     * So much a call, however many images it brings.
     *
     * @param price of a call
     */
    record PerCall(Range price) implements Output {
        @Override
        public List<Item> items(Shape shape, int n) {
            return List.of(new Item(Range.of(1), "call", price));
        }

        @Override
        public List<Item> items(Shape asked, List<PixelSize> came) {
            return items(asked, came.size());
        }
    }

    /**
     * Tokens by a grid of cells: the closed formula of a vendor's calculator.
     *
     * @param grid the arithmetic
     */
    record Grid(TokenGrid grid) implements Output {
        @Override
        public List<Item> items(Shape shape, int n) {
            return List.of(Item.tokens(grid.tokens(shape, n)));
        }
    }

    /**
     * Tokens of an image by a table.
     *
     * @param table by size and quality
     */
    record Tokens(SizeTable table) implements Output {
        @Override
        public List<Item> items(Shape shape, int n) {
            return List.of(Item.tokens(table.at(shape).times(Range.of(n))));
        }
    }

    /**
     * The price of an image by a table.
     *
     * @param table by size and quality
     */
    record PerImage(SizeTable table) implements Output {
        @Override
        public List<Item> items(Shape shape, int n) {
            return List.of(new Item(Range.of(n), Item.IMAGE, table.at(shape)));
        }
    }

    /**
     * The price of an image by the step that its area falls into.
     *
     * @param steps the steps
     */
    record Stepped(PixelSteps steps) implements Output {
        @Override
        public List<Item> items(Shape shape, int n) {
            return List.of(new Item(Range.of(n), Item.IMAGE, steps.at(shape)));
        }
    }

    /**
     * The price of an image by its area.
     *
     * @param area the arithmetic
     */
    record ByArea(Megapixels area) implements Output {
        @Override
        public List<Item> items(Shape shape, int n) {
            return area.images(shape.pixels(), n);
        }

        @Override
        public List<Item> items(Shape asked, List<PixelSize> came) {
            return area.images(came);
        }
    }
}
