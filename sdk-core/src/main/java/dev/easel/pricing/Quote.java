package dev.easel.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a workload will cost, line by line, in money and in credits. What is unknown stays unknown and is never zero. Immutable
 * and safe to share.
 */
public final class Quote {

    private static final int SHARE_DIGITS = 10;

    private final Workload workload;
    private final Optional<Tariff> tariff;
    private final List<PriceLine> moneyLines;
    private final List<PriceLine> creditLines;
    private final Optional<Money> creditRevenue;
    private final Optional<Credits> credits;

    Quote(
            Workload workload,
            Optional<Tariff> tariff,
            List<PriceLine> moneyLines,
            List<PriceLine> creditLines,
            Optional<Money> creditRevenue) {
        this.workload = workload;
        this.tariff = tariff;
        this.moneyLines = Collections.unmodifiableList(moneyLines);
        this.creditLines = Collections.unmodifiableList(creditLines);
        this.creditRevenue = creditRevenue;
        this.credits = Totals.credits(creditLines);
    }

    /** What was priced. */
    public Workload workload() {
        return workload;
    }

    /** The tariff that it was priced by; empty if the seller has none for the model. */
    public Optional<Tariff> tariff() {
        return tariff;
    }

    /** The day on which the tariff was read. */
    public Optional<LocalDate> listDate() {
        return tariff.map(Tariff::read);
    }

    /** The credits to be held; empty if unknown. */
    public Optional<Credits> credits() {
        return credits;
    }

    /** The amount of money, in the currency of the tariff. */
    public Range amount() {
        return Totals.sum(moneyLines);
    }

    /** The currency; empty if there is no tariff. */
    public Optional<String> currency() {
        return tariff.map(Tariff::currency);
    }

    /** The one amount to promise: exact, or the dearer reading of a tie; empty if there is a range, or nothing is known. */
    public Optional<Money> money() {
        return amount().amount().flatMap(this::money);
    }

    /** The least that it costs: the sum of what is known; empty if there is no tariff. */
    public Optional<Money> moneyMin() {
        return money(amount().min());
    }

    /** The most that it costs, to be held; empty if unknown. */
    public Optional<Money> moneyMax() {
        return amount().max().flatMap(this::money);
    }

    private Optional<Money> money(BigDecimal value) {
        return currency().map(code -> new Money(value, code));
    }

    /** What the money is for. */
    public List<PriceLine> moneyLines() {
        return moneyLines;
    }

    /** What the credits are for. */
    public List<PriceLine> creditLines() {
        return creditLines;
    }

    /** All lines, those of money first. */
    public List<PriceLine> lines() {
        return Stream.concat(moneyLines.stream(), creditLines.stream()).toList();
    }

    /** How sure the quote is: its weakest line. */
    public Basis basis() {
        return moneyBasis().weaker(creditBasis());
    }

    /** How sure the money is. */
    public Basis moneyBasis() {
        return Totals.weakest(moneyLines);
    }

    /** How sure the credits are. */
    public Basis creditBasis() {
        return Totals.weakest(creditLines);
    }

    /** Whether it is published that nothing is paid; what is unknown or assumed never is free. */
    public boolean isFree() {
        return amount().isZero() && moneyBasis() == Basis.PUBLISHED;
    }

    /** What the application earns by it: its revenue of the credits without the money. Empty without a revenue, or if unknown. */
    public Optional<Margin> margin() {
        Range paid = amount();
        return creditRevenue
                .filter(each -> currency().filter(each.currency()::equals).isPresent())
                .flatMap(each ->
                        credits.flatMap(count -> paid.max().map(most -> Margin.of(each, count, paid.min(), most))));
    }

    /** What a credit of it costs, to ten decimals, the upper end rounded up; empty if unknown, or if there are no credits. */
    public Optional<Range> costPerCredit() {
        Range paid = amount();
        return credits.filter(count -> count.amount() > 0)
                .flatMap(count -> paid.max().map(most -> {
                    BigDecimal divisor = BigDecimal.valueOf(count.amount());
                    return Range.of(
                            paid.min().divide(divisor, SHARE_DIGITS, RoundingMode.FLOOR),
                            most.divide(divisor, SHARE_DIGITS, RoundingMode.CEILING));
                }));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quote that
                && workload.equals(that.workload)
                && tariff.equals(that.tariff)
                && moneyLines.equals(that.moneyLines)
                && creditLines.equals(that.creditLines)
                && creditRevenue.equals(that.creditRevenue);
    }

    @Override
    public int hashCode() {
        return 31 * workload.hashCode() + moneyLines.hashCode();
    }

    /** Credits and money in one line, shown with four decimals. */
    @Override
    public String toString() {
        return PriceText.of(this);
    }
}
