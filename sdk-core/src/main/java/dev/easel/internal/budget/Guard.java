package dev.easel.internal.budget;

import dev.easel.budget.Amount;
import dev.easel.budget.CreditLedger;
import dev.easel.budget.HoldRequest;
import dev.easel.error.BudgetExceededException;
import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.error.InvalidRequestException;
import dev.easel.plan.Plan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who pays for the calls of a client, or of a view of one: an account, limits, or nobody. Immutable; safe to share. */
public final class Guard {

    /** Nobody counts. */
    public static final Guard NONE = new Guard(null, List.of(), List.of());

    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final @Nullable CreditLedger ledger;
    private final List<Purse> account;
    private final List<Purse> limits;

    private Guard(@Nullable CreditLedger ledger, List<Purse> account, List<Purse> limits) {
        this.ledger = ledger;
        this.account = account;
        this.limits = limits;
    }

    /** An account of a ledger pays, and no limit counts. */
    public static Guard of(CreditLedger ledger, String account) {
        return new Guard(ledger, List.of(new AccountPurse(ledger, account)), List.of());
    }

    /**
     * Another account of the same ledger pays; limits stay.
     *
     * @throws InvalidRequestException if there is no ledger
     */
    public Guard withAccount(String name) {
        CreditLedger known = ledger;
        if (known == null) {
            throw new InvalidRequestException(
                    "This client has no ledger to find account \"%s\" in. Give it one with budget(ledger, account)."
                            .formatted(name));
        }
        return new Guard(known, List.of(new AccountPurse(known, name)), limits);
    }

    /** All calls from here on together spend no more than this. */
    public Guard withLimit(Amount limit) {
        List<Purse> more = new ArrayList<>(limits);
        more.add(new LimitPurse(limit));
        return new Guard(ledger, account, List.copyOf(more));
    }

    /**
     * Sets the upper end of a plan aside, everywhere or nowhere.
     *
     * @param repeats how many times the vendor may bill each call besides
     * @param within how long the calls take at most
     * @throws BudgetExceededException if it does not fit, or its price is unknown and nobody set an upper bound
     */
    public Reserve hold(Plan plan, int repeats, Duration within) {
        List<Purse> purses = purses();
        // All amounts before the first hold: it takes from the limit that bounds the others.
        List<PlanPrice> prices =
                purses.stream().map(purse -> new PlanPrice(plan, purse.unit())).toList();
        List<HoldRequest> requests =
                prices.stream().map(price -> request(price, repeats, within)).toList();
        List<Share> shares = new ArrayList<>();
        try {
            for (int k = 0; k < purses.size(); k++) {
                shares.add(new Share(purses.get(k).hold(requests.get(k)), prices.get(k)));
            }
            return shares.isEmpty() ? Reserve.NONE : new Reserve(shares);
        } catch (RuntimeException e) {
            new Reserve(shares).release();
            throw e;
        }
    }

    /** Limits first: they cost nothing to ask. */
    private List<Purse> purses() {
        return Stream.concat(limits.stream(), account.stream()).toList();
    }

    private HoldRequest request(PlanPrice price, int repeats, Duration within) {
        Amount amount = price.upperEnd()
                .map(end -> Share.times(end, 1 + repeats))
                .or(() -> bound(price.unit()))
                .orElseThrow(() -> unknown(price));
        return HoldRequest.builder()
                .account("limit")
                .amount(amount)
                .label(price.plan().request().label())
                .within(within.plus(MARGIN))
                .build();
    }

    private Optional<Amount> bound(String unit) {
        return limits.stream()
                .filter(purse -> purse.unit().equals(unit))
                .flatMap(purse -> purse.bound().stream())
                .min(Amount::compareTo);
    }

    private static BudgetExceededException unknown(PlanPrice price) {
        return new BudgetExceededException(Failure.unsent(
                        Category.BUDGET,
                        "The price of %s in %s is unknown, so no budget can hold it. Nothing was sent. Add its price, or a rate between the currencies, to the price list; or set an upper bound with withLimit."
                                .formatted(price.plan().model(), price.unit()))
                .build());
    }
}
