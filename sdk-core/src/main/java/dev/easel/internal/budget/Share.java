package dev.easel.internal.budget;

import dev.easel.budget.Amount;
import dev.easel.budget.Bill;
import dev.easel.error.Charge;
import dev.easel.plan.PlannedCall;
import dev.easel.pricing.CallBill;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One purse's part in a request: what its calls cost in its unit, counted over all of them so that it is rounded once. */
final class Share {

    private final Pot pot;
    private final Amount held;
    private final PlanPrice price;
    private final List<CallBill> bills = new ArrayList<>();
    /** What was given to the pot, whether or not it is confirmed yet. */
    private Amount booked;

    /**
     * Makes one.
     *
     * @param held how much of the pot is the request's
     */
    Share(Pot pot, Amount held, PlanPrice price) {
        this.pot = pot;
        this.held = held;
        this.price = price;
        this.booked = Amount.zero(price.unit());
    }

    Amount held() {
        return held;
    }

    /** Books what a call cost, if it may have cost anything, and returns that. */
    Optional<Bill> settle(PlannedCall call, CallBill bill, Optional<String> requestId) {
        bills.add(bill);
        if (bill.charge() == Charge.NO) {
            return Optional.empty();
        }
        Optional<Amount> known = price.of(bills);
        Amount sum = limited(known.orElseGet(this::proportion));
        Bill booking = Bill.builder()
                .amount(sum.without(booked))
                .uncertain(known.isEmpty() || price.isUncertain(bill))
                .requestIds(requestId.stream().toList())
                .build();
        booked = booked.plus(booking.amount());
        pot.settle("" + call.first(), booking);
        return Optional.of(booking);
    }

    /** Books tries of a call that may have been billed before the one that counted. */
    void settleDoubts(PlannedCall call, int tries) {
        price.ofDoubt(call.n()).map(one -> times(one, tries)).ifPresent(amount -> {
            Amount sum = limited(booked.plus(amount));
            Bill booking =
                    Bill.builder().amount(sum.without(booked)).uncertain(true).build();
            booked = sum;
            pot.settle(call.first() + ".before", booking);
        });
    }

    void release() {
        pot.release();
    }

    /** Credits are a price that was promised: they never come above what was held. Money is what the vendor takes. */
    private Amount limited(Amount sum) {
        return price.unit().equals(Amount.CREDITS) && sum.compareTo(held) > 0 ? held : sum;
    }

    /** Where nobody knows what a call cost, it is its share of what was held. */
    private Amount proportion() {
        int ended = bills.stream().mapToInt(CallBill::asked).sum();
        BigDecimal part = held.value()
                .multiply(BigDecimal.valueOf(ended))
                .divide(BigDecimal.valueOf(price.plan().n()), decimals(price.unit()), RoundingMode.CEILING);
        return new Amount(part, price.unit());
    }

    static int decimals(String unit) {
        return unit.equals(Amount.CREDITS) ? 0 : Amount.MAX_DECIMALS;
    }

    static Amount times(Amount one, int times) {
        return new Amount(one.value().multiply(BigDecimal.valueOf(times)), one.unit());
    }
}
