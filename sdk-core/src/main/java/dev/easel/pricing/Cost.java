package dev.easel.pricing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What calls did cost, line by line, by the tariff of their quote. Immutable and safe to share. */
public final class Cost {

    private final Optional<Tariff> tariff;
    private final List<PriceLine> moneyLines;
    private final List<PriceLine> creditLines;
    private final boolean uncertain;
    private final Range amount;
    private final Optional<Credits> credits;

    Cost(Optional<Tariff> tariff, List<PriceLine> moneyLines, List<PriceLine> creditLines, boolean uncertain) {
        this.tariff = tariff;
        this.moneyLines = List.copyOf(moneyLines);
        this.creditLines = List.copyOf(creditLines);
        this.uncertain = uncertain;
        this.amount = Totals.sum(moneyLines);
        this.credits = Totals.credits(creditLines);
    }

    /** The currency; empty if there is no tariff. */
    public Optional<String> currency() {
        return tariff.map(Tariff::currency);
    }

    /** The day on which the tariff was read. */
    public Optional<LocalDate> listDate() {
        return tariff.map(Tariff::read);
    }

    /** The money; empty if nobody can tell. */
    public Optional<Money> money() {
        return amount.max().flatMap(value -> currency().map(code -> new Money(value, code)));
    }

    /** The credits; empty if nobody can tell. */
    public Optional<Credits> credits() {
        return credits;
    }

    /** What the money was for. */
    public List<PriceLine> moneyLines() {
        return moneyLines;
    }

    /** What the credits were for. */
    public List<PriceLine> creditLines() {
        return creditLines;
    }

    /** All lines, those of money first. */
    public List<PriceLine> lines() {
        return Stream.concat(moneyLines.stream(), creditLines.stream()).toList();
    }

    /** How sure the money is: its weakest line. */
    public Basis basis() {
        return Totals.weakest(moneyLines);
    }

    /** Whether a call may have been billed without a bill, so that its upper end was taken. */
    public boolean isUncertain() {
        return uncertain;
    }

    /** By how much it differs from what a quote promised. */
    public Deviation deviation(Quote quote) {
        return Deviation.between(quote, this);
    }

    /** Whether it is above what a quote said at most, in money or in credits; what is unknown exceeds nothing. */
    public boolean exceeds(Quote quote) {
        return deviation(quote).isAbove();
    }

    /** Credits and money in one line, shown with four decimals. */
    @Override
    public String toString() {
        return PriceText.of(this);
    }
}
