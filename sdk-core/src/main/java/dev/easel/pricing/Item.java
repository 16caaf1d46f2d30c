package dev.easel.pricing;

/**
 * So many units of something, and what one of them costs.
 *
 * @param quantity how many
 * @param unit of what
 * @param price of one; {@link Range#UNKNOWN} for tokens until their rate is put in
 */
record Item(Range quantity, String unit, Range price) {

    static final String TOKEN = "token";
    static final String IMAGE = "image";
    static final String REFERENCE = "reference";

    static Item tokens(Range quantity) {
        return new Item(quantity, TOKEN, Range.UNKNOWN);
    }

    /** So many units whose price nobody knows. */
    static Item unknown(long quantity, String unit) {
        return new Item(Range.of(quantity), unit, Range.UNKNOWN);
    }

    boolean isTokens() {
        return unit.equals(TOKEN);
    }

    Item times(Range factor) {
        return new Item(quantity.times(factor), unit, price);
    }

    Item withPrice(Range each) {
        return new Item(quantity, unit, each);
    }

    Item plus(Item other) {
        return new Item(quantity.plus(other.quantity), unit, price.hull(other.price));
    }

    Item hull(Item other) {
        return new Item(quantity.hull(other.quantity), unit, price.hull(other.price));
    }

    Range amount() {
        return quantity.times(price);
    }
}
