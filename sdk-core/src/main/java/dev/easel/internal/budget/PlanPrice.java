package dev.easel.internal.budget;

import dev.easel.budget.Amount;
import dev.easel.error.Charge;
import dev.easel.plan.Plan;
import dev.easel.pricing.CallBill;
import dev.easel.pricing.Cost;
import dev.easel.pricing.Money;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What a plan costs in a unit, before and after its calls. Pure and immutable.
 *
 * @param plan the plan
 * @param unit what is counted: credits, or a currency
 */
record PlanPrice(Plan plan, String unit) {

    /** The most that it costs; empty if unknown, or in a currency that no rate leads from. */
    Optional<Amount> upperEnd() {
        return unit.equals(Amount.CREDITS)
                ? plan.quote().credits().map(Amount::of)
                : plan.quote().moneyMax().flatMap(this::inUnit);
    }

    /** What calls did cost together; empty if unknown. */
    Optional<Amount> of(List<CallBill> bills) {
        Cost cost = plan.settle(bills);
        return unit.equals(Amount.CREDITS)
                ? cost.credits().map(Amount::of)
                : cost.money().flatMap(this::inUnit);
    }

    /** Whether nobody knows if, or how, a call was billed. */
    boolean isUncertain(CallBill bill) {
        return plan.settle(List.of(bill)).isUncertain();
    }

    /** The upper end of one call more, as it is booked where nobody knows. */
    Optional<Amount> ofDoubt(int n) {
        return of(List.of(CallBill.failed(n, Charge.MAYBE)));
    }

    /** Rounded up where a rate makes more decimals than a ledger keeps. */
    private Optional<Amount> inUnit(Money money) {
        return plan.pricing()
                .convert(money, unit)
                .map(Money::amount)
                .map(value -> value.scale() > Amount.MAX_DECIMALS
                        ? value.setScale(Amount.MAX_DECIMALS, RoundingMode.CEILING)
                        : value)
                .map(value -> new Amount(value, unit));
    }
}
