package dev.easel.internal.budget;

import dev.easel.budget.Amount;
import dev.easel.budget.HoldRequest;
import dev.easel.error.BudgetExceededException;
import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.plan.Plan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Plans that are to be held together, by one hold in every purse or by none. */
final class Holding {

    private final List<? extends Purse> limits;
    private final List<Purse> purses;
    private final List<Plan> plans;
    private final List<Demand> demands;
    private final Duration within;

    /**
     * Prepares it.
     *
     * @param limits those purses whose rest bounds what a plan of unknown price may take; they are asked first, as that costs
     *     nothing
     * @param accounts the other purses
     * @param repeats how many times the vendor may bill each call besides
     * @param within how long the calls take at most
     * @throws BudgetExceededException if a price is unknown and nobody set an upper bound
     */
    Holding(
            List<? extends Purse> limits,
            List<? extends Purse> accounts,
            List<Plan> plans,
            int repeats,
            Duration within) {
        this.limits = limits;
        this.purses = Stream.concat(limits.stream(), accounts.stream()).toList();
        this.plans = plans;
        this.demands = purses.stream()
                .map(purse -> new Demand(plans, purse.unit(), repeats))
                .toList();
        this.within = within;
        demands.forEach(this::requireKnown);
    }

    private void requireKnown(Demand demand) {
        if (demand.unknown().isPresent() && bound(demand.unit()).isEmpty()) {
            throw unknown(demand, "so no budget can hold it", "set an upper bound with withLimit");
        }
    }

    private BudgetExceededException unknown(Demand demand, String so, String advice) {
        int place = demand.unknown().orElseThrow();
        String which = plans.size() == 1 ? "" : "Request %d of %d: ".formatted(place + 1, plans.size());
        return new BudgetExceededException(Failure.unsent(
                        Category.BUDGET,
                        "%sThe price of %s in %s is unknown, %s. Nothing was sent. Add its price, or a rate between the currencies, to the price list; or %s."
                                .formatted(which, plans.get(place).model(), demand.unit(), so, advice))
                .build());
    }

    private Optional<Amount> bound(String unit) {
        return limits.stream()
                .filter(purse -> purse.unit().equals(unit))
                .map(Purse::left)
                .min(Amount::compareTo);
    }

    /**
     * Holds the first plans everywhere or nowhere.
     *
     * @throws BudgetExceededException if they do not fit
     */
    List<Pot> first(int count) {
        // All amounts before the first hold: it takes from the limit that bounds the others.
        List<HoldRequest> requests =
                demands.stream().map(demand -> request(demand, count)).toList();
        List<Pot> pots = new ArrayList<>();
        try {
            for (int k = 0; k < purses.size(); k++) {
                pots.add(purses.get(k).hold(requests.get(k)));
            }
            return pots;
        } catch (RuntimeException e) {
            pots.forEach(pot -> Reserve.keep(pot::release));
            throw e;
        }
    }

    private HoldRequest request(Demand demand, int count) {
        Amount amount = demand.first(count, bound(demand.unit()))
                .orElseThrow(() -> unknown(demand, "and nothing is left for it of the limit", "set another limit"));
        Optional<String> labels = plans.stream()
                .limit(count)
                .flatMap(plan -> plan.request().label().stream())
                .distinct()
                .reduce((all, next) -> all + ", " + next);
        return HoldRequest.builder()
                .account("limit")
                .amount(amount)
                .label(labels)
                .within(within)
                .build();
    }

    /** How many plans, from the first on, would fit now. */
    int fitting() {
        return IntStream.range(0, purses.size())
                .map(k -> demands.get(k)
                        .fitting(purses.get(k).left(), bound(demands.get(k).unit())))
                .min()
                .orElse(plans.size());
    }

    /** What all of them cost at most, in words. */
    String price() {
        return demands.stream().map(Demand::words).distinct().collect(Collectors.joining(" and "));
    }

    /**
     * What each of the first plans may settle of what is held for them.
     *
     * @param pot makes of a pot, and the place of a plan, what that plan settles
     */
    List<Reserve> parts(int count, List<Pot> pots, BiFunction<Pot, Integer, Pot> pot) {
        List<List<Share>> shares = Stream.generate(() -> (List<Share>) new ArrayList<Share>())
                .limit(count)
                .toList();
        for (int k = 0; k < pots.size(); k++) {
            List<Amount> portions = demands.get(k).portions(count, pots.get(k).amount());
            for (int place = 0; place < count; place++) {
                shares.get(place)
                        .add(new Share(
                                pot.apply(pots.get(k), place),
                                portions.get(place),
                                demands.get(k).price(place)));
            }
        }
        return shares.stream().map(Reserve::new).toList();
    }
}
