package dev.easel.internal.budget;

import dev.easel.budget.Amount;
import dev.easel.budget.CreditLedger;
import dev.easel.error.BudgetExceededException;
import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.error.InvalidRequestException;
import dev.easel.error.Problem;
import dev.easel.plan.Plan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who pays for the calls of a client, or of a view of one: an account, limits, or nobody. Immutable; safe to share. */
public final class Guard {

    /** Nobody counts. */
    public static final Guard NONE = new Guard(null, List.of(), List.of());

    private static final Duration MARGIN = Duration.ofMinutes(1);
    private static final int PATIENCE = 4;

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
        Holding holding = new Holding(limits, account, List.of(plan), repeats, within.plus(MARGIN));
        return holding.parts(1, holding.first(1), (pot, place) -> pot).get(0);
    }

    /**
     * Sets the upper ends of several plans aside by one hold, everywhere or nowhere: of all, or of as many as fit from the first
     * one on.
     *
     * @param repeats how many times the vendor may bill each call besides
     * @param within how long all of them take at most
     * @throws BudgetExceededException if not even the first one fits, or a price is unknown and nobody set an upper bound
     */
    public JointReserve holdAll(List<Plan> plans, int repeats, Duration within) {
        Holding holding = new Holding(limits, account, plans, repeats, within.plus(MARGIN));
        int count = plans.size();
        BudgetExceededException end = null;
        for (int tries = 1; ; tries++) {
            try {
                List<Pot> pots = holding.first(count);
                return new JointReserve(pots, holding.parts(count, pots, PartPot::new), end);
            } catch (BudgetExceededException e) {
                if (count == 1) {
                    throw e;
                }
                count = fewer(count, holding.fitting(), tries);
                end = end(holding, count, plans.size(), e);
            }
        }
    }

    /** What fits by now, and always less than before: others may take the rest meanwhile, so it is soon only half. */
    private static int fewer(int count, int fitting, int tries) {
        int most = tries < PATIENCE ? count - 1 : count / 2;
        return Math.max(1, Math.min(fitting, most));
    }

    private static BudgetExceededException end(Holding holding, int count, int of, BudgetExceededException refusal) {
        String reasons = refusal.problems().isEmpty()
                ? refusal.failure().message()
                : refusal.problems().stream().map(Problem::reason).collect(Collectors.joining(" "));
        return new BudgetExceededException(Failure.unsent(
                        Category.BUDGET,
                        "The budget has room for the first %d of %d requests, and this one was not sent. All of them cost up to %s. %s Send the rest later, ask for less, or raise the budget."
                                .formatted(count, of, holding.price(), reasons))
                .problems(refusal.problems())
                .retryAfter(refusal.retryAfter())
                .cause(refusal)
                .build());
    }
}
