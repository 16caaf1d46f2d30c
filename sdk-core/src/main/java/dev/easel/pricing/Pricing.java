package dev.easel.pricing;

import dev.easel.error.InvalidRequestException;
import dev.easel.image.SizeTier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prices workloads, before and after the calls. A pure function of its values: no clock, no network, no floating point.
 * Immutable and safe to share.
 *
 * @param list the prices
 * @param day the day on which they are to hold
 */
public record Pricing(PriceList list, LocalDate day) {

    /**
     * What a workload will cost.
     *
     * @throws InvalidRequestException if the seller has a tariff, but not in the lane that is asked for, or if the sums are
     *     beyond what can be counted
     */
    public Quote quote(Workload work) {
        Optional<Tariff> tariff = list.find(work.seller(), work.model(), day);
        try {
            return tariff.isPresent() ? quote(work, tariff.get()) : unknown(work);
        } catch (ArithmeticException e) {
            throw uncountable();
        }
    }

    private Quote quote(Workload work, Tariff tariff) {
        requireSold(work, tariff);
        TariffReading reading = TariffReading.of(tariff, work, day);
        List<PriceLine> money = money(reading);
        List<PriceLine> credits = new CreditLines(list, day).of(work, tariff, counted(reading, money));
        return new Quote(work, Optional.of(tariff), money, credits, list.creditRevenue());
    }

    private static void requireSold(Workload work, Tariff tariff) {
        if (!tariff.soldModes().contains(work.mode())) {
            throw new InvalidRequestException("%s sells %s not in mode %s but in %s. Take one of these."
                    .formatted(work.seller(), work.model(), work.mode(), tariff.soldModes()));
        }
    }

    /** What converted credits are made of: the same money, unless a choice of the vendor's or a discount stands in it. */
    private List<PriceLine> counted(TariffReading reading, List<PriceLine> money) {
        if (reading.tariff().creditsAs().isPresent()) {
            return money;
        }
        Workload work = reading.work();
        TariffReading plain =
                (work.isDecided() ? reading : TariffReading.of(reading.tariff(), work.decided(), day)).undiscounted();
        return plain.equals(reading) ? money : money(plain);
    }

    private List<PriceLine> money(TariffReading reading) {
        Workload work = reading.work();
        List<PriceLine> lines = new ArrayList<>(4);
        InputLines.addText(reading, lines);
        InputLines.addReferences(reading, lines);
        OutputLines.addImages(reading, work.shape(), work.calls(), lines);
        OutputLines.addAllowance(reading, work.n(), lines);
        OutputLines.addExtras(reading, lines);
        ChatLines.add(list, work, day, lines);
        return lines;
    }

    private Quote unknown(Workload work) {
        String note = "There is no tariff of %s for %s.".formatted(work.seller(), work.model());
        return new Quote(
                work,
                Optional.empty(),
                List.of(PriceLine.unknown(PriceLine.IMAGE_OUTPUT, work.n(), Item.IMAGE, note)),
                CreditLines.unknown(note),
                list.creditRevenue());
    }

    /** The tier of the table of credits that a workload counts as; empty where credits are converted, or have no such row. */
    public Optional<SizeTier> creditTier(Workload work) {
        return list.find(work.seller(), work.model(), day)
                .flatMap(Tariff::creditsAs)
                .flatMap(name -> Optional.ofNullable(list.creditTables().get(name)))
                .flatMap(table -> Optional.ofNullable(table.row(work.size())))
                .map(CreditTable.Row::tier);
    }

    /**
     * What calls did cost, each settled by itself.
     *
     * @param work what was quoted
     * @param bills what became of its calls, in order; those that are left out cost nothing
     * @throws InvalidRequestException if the sums are beyond what can be counted
     */
    public Cost settle(Workload work, List<CallBill> bills) {
        try {
            return new Settlement(this, work).of(bills);
        } catch (ArithmeticException e) {
            throw uncountable();
        }
    }

    /** The same amount in another currency, by the rate that the list read last; empty if it has none. Not rounded. */
    public Optional<Money> convert(Money money, String currency) {
        return money.currency().equals(currency)
                ? Optional.of(money)
                : list.rate(money.currency(), currency, day)
                        .map(rate -> new Money(money.amount().multiply(rate.rate()), currency));
    }

    private static InvalidRequestException uncountable() {
        return new InvalidRequestException("The price is more than can be counted; nothing was sent or booked.");
    }
}
