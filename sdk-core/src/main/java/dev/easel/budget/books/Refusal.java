package dev.easel.budget.books;

import dev.easel.budget.Amount;
import dev.easel.budget.Balance;
import dev.easel.budget.WindowBalance;
import dev.easel.error.BudgetExceededException;
import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.error.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says that an amount does not fit: what it would cost, what is left, and when that resets. */
final class Refusal {

    private final Balance balance;
    private final Amount amount;

    private Refusal(Balance balance, Amount amount) {
        this.balance = balance;
        this.amount = amount;
    }

    static BudgetExceededException of(Balance balance, Amount amount) {
        return new Refusal(balance, amount).exception();
    }

    private BudgetExceededException exception() {
        List<WindowBalance> tight = balance.windows().stream()
                .filter(window -> !window.admits(amount))
                .toList();
        String reasons = tight.stream().map(this::reason).collect(Collectors.joining(" "));
        return new BudgetExceededException(Failure.unsent(
                        Category.BUDGET,
                        "This would cost up to %s, which account \"%s\" cannot hold. %s Nothing was sent. %s"
                                .formatted(amount, balance.account(), reasons, advice(tight)))
                .problems(tight.stream().map(this::problem).toList())
                .retryAfter(wait(tight))
                .build());
    }

    private String reason(WindowBalance window) {
        return "%s left of %s a %s; that resets at %s."
                .formatted(
                        window.left().isZero() ? "Nothing is" : window.left() + " are",
                        window.limit(),
                        name(window),
                        window.resets().atZone(balance.plan().zone()));
    }

    private Problem problem(WindowBalance window) {
        return Problem.of(name(window), amount.toString(), reason(window));
    }

    private static String name(WindowBalance window) {
        return window.window().period().name().toLowerCase(Locale.ROOT);
    }

    private String advice(List<WindowBalance> tight) {
        return fitsLater(tight)
                ? "Wait, ask for less, or give the account a larger plan."
                : "It will never fit: ask for less, or give the account a larger plan.";
    }

    private boolean fitsLater(List<WindowBalance> tight) {
        return tight.stream().allMatch(window -> amount.compareTo(window.limit()) <= 0);
    }

    private Optional<Duration> wait(List<WindowBalance> tight) {
        return tight.stream()
                .map(WindowBalance::resets)
                .max(Instant::compareTo)
                .filter(reset -> fitsLater(tight))
                .map(reset -> Duration.between(balance.at(), reset));
    }
}
