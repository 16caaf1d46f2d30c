package dev.easel;

import dev.easel.budget.Amount;
import dev.easel.plan.Plan;
import dev.easel.pricing.Money;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** In what prices are compared: credits, or the money of one currency. Immutable. */
final class PriceUnit {

    private final String name;

    private PriceUnit(String name) {
        this.name = name;
    }

    /** Credits, if all plans have them; else the currency in which most have a price, the first in case of a tie. */
    static PriceUnit of(Collection<Plan> plans) {
        PriceUnit credits = new PriceUnit(Amount.CREDITS);
        List<PriceUnit> currencies = plans.stream()
                .flatMap(plan -> plan.quote().moneyMax().map(Money::currency).stream())
                .distinct()
                .map(PriceUnit::new)
                .toList();
        if (currencies.isEmpty() || credits.known(plans) == plans.size()) {
            return credits;
        }
        long most =
                currencies.stream().mapToLong(each -> each.known(plans)).max().orElse(0);
        return currencies.stream()
                .filter(each -> each.known(plans) == most)
                .findFirst()
                .orElse(credits);
    }

    private long known(Collection<Plan> plans) {
        return plans.stream().filter(plan -> most(plan).isPresent()).count();
    }

    /** The most that a plan costs; empty if unknown, or in a currency that no rate leads from. */
    Optional<BigDecimal> most(Plan plan) {
        return name.equals(Amount.CREDITS)
                ? plan.quote().credits().map(count -> BigDecimal.valueOf(count.amount()))
                : plan.quote()
                        .moneyMax()
                        .flatMap(money -> plan.pricing().convert(money, name))
                        .map(Money::amount);
    }

    /** Such as {@code credits} or {@code USD}. */
    @Override
    public String toString() {
        return name;
    }
}
