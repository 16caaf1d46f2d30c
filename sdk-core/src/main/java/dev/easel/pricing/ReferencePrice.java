package dev.easel.pricing;

import dev.easel.image.PixelSize;
import java.util.List;
import java.util.Map;

/** What the pictures that a model looks at cost, each time they are read. */
sealed interface ReferencePrice
        permits ReferencePrice.Free,
                ReferencePrice.Unknown,
                ReferencePrice.Each,
                ReferencePrice.ByArea,
                ReferencePrice.TokensEach,
                Patches {

    /** What reading all references once takes. */
    Item item(Looked looked);

    /**
     * The references of a request.
     *
     * @param sizes those whose pixels are known
     * @param unsized how many there are besides
     * @param settings what the request sets
     */
    record Looked(List<PixelSize> sizes, int unsized, Map<String, String> settings) {
        int count() {
            return sizes.size() + unsized;
        }
    }

    /** They cost nothing. */
    record Free() implements ReferencePrice {
        @Override
        public Item item(Looked looked) {
            return new Item(Range.of(looked.count()), Item.REFERENCE, Range.ZERO);
        }
    }

    /** Nobody knows. */
    record Unknown() implements ReferencePrice {
        @Override
        public Item item(Looked looked) {
            return Item.unknown(looked.count(), Item.REFERENCE);
        }
    }

    /**
     * So much for each.
     *
     * @param price of one
     * @param free how many of them cost nothing
     */
    record Each(Range price, int free) implements ReferencePrice {
        @Override
        public Item item(Looked looked) {
            return new Item(Range.of(Math.max(0, looked.count() - free)), Item.REFERENCE, price);
        }
    }

    /**
     * By area.
     *
     * @param area the arithmetic
     */
    record ByArea(Megapixels area) implements ReferencePrice {
        @Override
        public Item item(Looked looked) {
            return area.references(looked.sizes(), looked.unsized());
        }
    }

    /**
     * So many tokens for each.
     *
     * @param tokens of one, by setting
     */
    record TokensEach(Cases<Range> tokens) implements ReferencePrice {
        @Override
        public Item item(Looked looked) {
            return Item.tokens(tokens.at(looked.settings()).times(Range.of(looked.count())));
        }
    }
}
