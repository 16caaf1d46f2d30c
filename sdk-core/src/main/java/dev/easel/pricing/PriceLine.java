package dev.easel.pricing;

import java.util.List;

/**
 * One line of a quote or of a bill: the amount is the quantity times the unit's price. Immutable.
 *
 * @param kind what is paid for: {@code text-input}, {@code image-input}, {@code image-output}, {@code text-output}, the name
 *     of an extra such as {@code partial-images} or {@code search}; of credits {@code credits-base},
 *     {@code credits-references}, {@code credits-converted}, {@code credits-markup}
 * @param quantity how many units
 * @param unit of what
 * @param unitPrice what one of them costs
 * @param amount what all of them cost: money in the currency of the quote, or whole credits
 * @param basis how sure the amount is; {@link Basis#UNKNOWN} exactly where it has no upper end
 * @param note what a reader should know, as a sentence; empty if nothing
 */
public record PriceLine(
        String kind, Range quantity, String unit, Range unitPrice, Range amount, Basis basis, String note) {

    /** What the images cost. */
    public static final String IMAGE_OUTPUT = "image-output";

    /** What references cost. */
    public static final String IMAGE_INPUT = "image-input";

    /** What the prompt costs. */
    public static final String TEXT_INPUT = "text-input";

    /** What thinking and words of the answer cost. */
    public static final String TEXT_OUTPUT = "text-output";

    /** What previews of a stream cost. */
    public static final String PARTIAL_IMAGES = "partial-images";

    static PriceLine of(String kind, Item item, Basis basis, String note) {
        Range amount = item.amount();
        return new PriceLine(
                kind,
                item.quantity(),
                item.unit(),
                item.price(),
                amount,
                amount.isKnown() ? basis : Basis.UNKNOWN,
                note);
    }

    static PriceLine unknown(String kind, long quantity, String unit, String note) {
        return of(kind, Item.unknown(quantity, unit), Basis.UNKNOWN, note);
    }

    /** Whether the amount is in credits, and not in money. */
    public boolean isCredits() {
        return kind.startsWith("credits-");
    }

    /** The lines of a bill that nobody can read closer: each at its upper end; none at all if one has no end. */
    static List<PriceLine> settled(List<PriceLine> lines) {
        return lines.stream().allMatch(line -> line.amount().isKnown())
                ? lines.stream().map(PriceLine::atUpperEnd).toList()
                : List.of();
    }

    /** The line as a bill has it that nobody can read closer: its upper end. */
    PriceLine atUpperEnd() {
        return amount.isExact() || !amount.isKnown()
                ? this
                : new PriceLine(kind, end(quantity), unit, end(unitPrice), end(amount), Basis.ASSUMED, note);
    }

    private static Range end(Range range) {
        return Range.of(range.max().orElseThrow());
    }

    PriceLine noMoreThan(Basis best) {
        return new PriceLine(kind, quantity, unit, unitPrice, amount, basis.weaker(best), note);
    }
}
