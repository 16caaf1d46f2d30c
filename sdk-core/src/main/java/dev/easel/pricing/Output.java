package dev.easel.pricing;

import java.util.List;

/** What the images themselves cost. Pure data with the arithmetic that reads it. */
sealed interface Output {

    /** What one call of n images takes. Always as many items, in the same order. */
    List<Item> items(Shape shape, int n);

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
    }
}
