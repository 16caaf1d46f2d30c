package dev.easel.internal.retry;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.policy.RetryPolicy;
import java.time.Duration;
import java.util.Optional;

/** Sends a paid request again only where it cannot be billed twice, or where the caller said that it may be. */
public final class PaidRepeats implements Repeats {

    private final RetryPolicy policy;
    private final RetryBudget budget;
    private final Backoff backoff;
    private final boolean idempotent;
    private int evenIfBilled;
    private boolean refusedOnce;

    public PaidRepeats(RetryPolicy policy, RetryBudget budget, Backoff backoff, boolean idempotent) {
        this.policy = policy;
        this.budget = budget;
        this.backoff = backoff;
        this.idempotent = idempotent;
        this.evenIfBilled = policy.retriesEvenIfBilled();
    }

    @Override
    public Optional<Duration> next(Miss miss, int attempts, Duration left) {
        Duration wait = miss.failure().retryAfter().orElseGet(() -> backoff.wait(attempts));
        boolean inTime = wait.compareTo(policy.longestWait()) <= 0 && wait.compareTo(left) < 0;
        boolean again = inTime && miss.passing() && (isSafe(miss, attempts) || isAllowed(miss)) && budget.takeRetry();
        return again ? Optional.of(wait) : Optional.empty();
    }

    private boolean isSafe(Miss miss, int attempts) {
        boolean proven = miss.failure().charge() == Charge.NO && !isSecondRefusal(miss);
        return (proven || idempotent) && attempts < policy.maxAttempts();
    }

    /** A server that twice lets go of a request unread will do so again. */
    private boolean isSecondRefusal(Miss miss) {
        boolean before = refusedOnce;
        boolean refused = miss.failure().category() == Category.CONNECTION_LOST;
        refusedOnce |= refused;
        return before && refused;
    }

    private boolean isAllowed(Miss miss) {
        return miss.failure().charge() == Charge.MAYBE && evenIfBilled-- > 0;
    }

    @Override
    public void succeeded() {
        budget.success();
    }
}
