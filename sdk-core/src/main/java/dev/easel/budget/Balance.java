package dev.easel.budget;

import java.time.Instant;
import java.util.List;

/**
 * How an account stands. Immutable.
 *
 * @param account the account
 * @param plan its plan
 * @param at the moment it is told for; never before its last movement
 * @param windows the current day and month, as far as the plan limits them
 */
public record Balance(String account, CreditPlan plan, Instant at, List<WindowBalance> windows) {

    /** Keeps an own copy of the windows. */
    public Balance {
        windows = List.copyOf(windows);
    }

    /** The most that can be held now: what is left in the tightest window. */
    public Amount left() {
        return windows.stream().map(WindowBalance::left).min(Amount::compareTo).orElseThrow();
    }
}
