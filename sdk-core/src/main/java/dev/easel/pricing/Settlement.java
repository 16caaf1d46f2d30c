package dev.easel.pricing;

import dev.easel.error.Charge;
import dev.easel.image.PixelSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a bill of what became of calls. Used once, by one thread. */
final class Settlement {

    private static final String DOUBT = "Nobody can tell whether, or how, it was billed; its upper end is taken.";

    private final Pricing pricing;
    private final Workload work;
    private final Optional<Tariff> tariff;
    private final List<PriceLine> money = new ArrayList<>();
    private boolean uncertain;

    Settlement(Pricing pricing, Workload work) {
        this.pricing = pricing;
        this.work = work;
        this.tariff = pricing.list().find(work.seller(), work.model(), pricing.day());
    }

    Cost of(List<CallBill> bills) {
        bills.forEach(this::add);
        List<Integer> credited =
                bills.stream().map(CallBill::credited).filter(n -> n > 0).toList();
        List<PriceLine> credits = credited.isEmpty()
                ? List.of()
                : pricing.quote(work.withCalls(credited)).creditLines();
        return new Cost(tariff, money, credits, uncertain);
    }

    private void add(CallBill bill) {
        if (bill.charge() == Charge.NO) {
            return;
        }
        Quote quote = pricing.quote(work.withCalls(List.of(bill.asked())));
        List<PriceLine> lines = bill.charge() == Charge.MAYBE || tariff.isEmpty()
                ? List.of()
                : billed(TariffReading.of(tariff.get(), quote.workload(), pricing.day()), bill);
        if (lines.isEmpty()) {
            uncertain = true;
            quote.moneyLines().forEach(line -> money.add(inDoubt(line)));
        } else {
            money.addAll(lines);
        }
    }

    private static PriceLine inDoubt(PriceLine line) {
        PriceLine end = line.atUpperEnd();
        return new PriceLine(
                end.kind(),
                end.quantity(),
                end.unit(),
                end.unitPrice(),
                end.amount(),
                end.basis().weaker(Basis.ASSUMED),
                DOUBT);
    }

    /** What the answer tells, else what it consumed, else what came; empty if that leads nowhere. */
    private static List<PriceLine> billed(TariffReading reading, CallBill bill) {
        Optional<PriceLine> told = reading.tariff().reported().line(bill.usage(), reading.best());
        if (told.isPresent()) {
            return List.of(told.get());
        }
        List<PriceLine> used = UsageLines.of(reading, bill);
        return used.isEmpty() ? delivered(reading, bill.delivered()) : used;
    }

    private static List<PriceLine> delivered(TariffReading reading, List<PixelSize> sizes) {
        List<PriceLine> lines = new ArrayList<>();
        if (!sizes.isEmpty()) {
            InputLines.addText(reading, lines);
            InputLines.addReferences(reading, lines);
            OutputLines.addDelivered(reading, sizes, lines);
            OutputLines.addAllowance(reading, sizes.size(), lines);
            OutputLines.addExtras(reading, lines);
        }
        return PriceLine.settled(lines).stream().map(Settlement::assumed).toList();
    }

    /** That nothing is paid needs no bill. */
    private static PriceLine assumed(PriceLine line) {
        return line.amount().isZero() ? line : line.noMoreThan(Basis.ASSUMED);
    }
}
