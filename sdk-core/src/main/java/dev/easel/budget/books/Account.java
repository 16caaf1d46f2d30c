package dev.easel.budget.books;

import dev.easel.budget.Amount;
import dev.easel.budget.Balance;
import dev.easel.budget.CreditPlan;
import dev.easel.budget.Period;
import dev.easel.budget.Window;
import dev.easel.budget.WindowBalance;
import dev.easel.error.InvalidRequestException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An account as it stands at a moment. Immutable.
 *
 * @param name its name
 * @param plan its plan
 * @param latest the moment of its last movement, before which nothing is booked any more
 * @param windows the day and the month of that moment, as far as the plan limits them
 */
public record Account(String name, CreditPlan plan, Instant latest, List<WindowBalance> windows) {

    /** Keeps an own copy of the windows. */
    public Account {
        windows = List.copyOf(windows);
    }

    /** An account with nothing booked. */
    static Account opened(String name, CreditPlan plan, Instant now) {
        return new Account(name, plan, now, List.of()).at(now);
    }

    /** The account at a moment, or at its last movement if the clock went back. Nothing is booked in a new day or month. */
    public Account at(Instant now) {
        Instant moment = now.isAfter(latest) ? now : latest;
        List<WindowBalance> current = plan.limits().entrySet().stream()
                .map(limit -> window(limit.getKey(), limit.getValue(), moment))
                .toList();
        return new Account(name, plan, moment, current);
    }

    private WindowBalance window(Period period, Amount limit, Instant moment) {
        Optional<WindowBalance> current = windows.stream()
                .filter(balance -> balance.window().period() == period)
                .filter(balance -> balance.window().contains(moment))
                .findFirst();
        return current.orElseGet(() -> empty(period.window(moment, plan.zone()), limit));
    }

    private static WindowBalance empty(Window window, Amount limit) {
        Amount nothing = Amount.zero(limit.unit());
        return new WindowBalance(window, limit, nothing, nothing);
    }

    /** With a hold in another state than before. */
    Account changed(HoldState before, HoldState after) {
        return with(
                after,
                balance -> new WindowBalance(
                        balance.window(),
                        balance.limit(),
                        exchanged(balance.used(), before.booked(), after.booked()),
                        exchanged(balance.held(), before.held(), after.held())));
    }

    /** Never below nothing: what is taken out was put in. */
    private static Amount exchanged(Amount total, Amount out, Amount in) {
        return new Amount(total.value().subtract(out.value()).add(in.value()), total.unit());
    }

    /** With one more hold. */
    Account plus(HoldState state) {
        return with(
                state,
                balance -> new WindowBalance(
                        balance.window(),
                        balance.limit(),
                        balance.used().plus(state.booked()),
                        balance.held().plus(state.held())));
    }

    /** A hold counts in the windows of its own moment. */
    private Account with(HoldState state, UnaryOperator<WindowBalance> change) {
        List<WindowBalance> changed = windows.stream()
                .map(balance -> balance.window().contains(state.hold().at()) ? change.apply(balance) : balance)
                .toList();
        return new Account(name, plan, latest, changed);
    }

    /** The first moment that counts in any of its windows. */
    Instant earliest() {
        return windows.stream()
                .map(balance -> balance.window().start())
                .min(Instant::compareTo)
                .orElse(latest);
    }

    void requireUnit(String unit) {
        if (!plan.unit().equals(unit)) {
            throw new InvalidRequestException(
                    "Account \"%s\" counts %s, not %s. Nothing is converted silently; take an account for each."
                            .formatted(name, plan.unit(), unit));
        }
    }

    boolean admits(Amount amount) {
        return windows.stream().allMatch(balance -> balance.admits(amount));
    }

    /** How it stands, for people. */
    public Balance balance() {
        return new Balance(name, plan, latest, windows);
    }
}
