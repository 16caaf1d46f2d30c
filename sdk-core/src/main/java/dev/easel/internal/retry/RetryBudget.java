package dev.easel.internal.retry;

import dev.easel.policy.RetryPolicy;

/** Keeps a client from multiplying its requests while a vendor is down. Safe to share. */
public final class RetryBudget {

    private int tokens = RetryPolicy.BUDGET;

    synchronized boolean takeRetry() {
        if (tokens < RetryPolicy.BUDGET_PER_RETRY) {
            return false;
        }
        tokens -= RetryPolicy.BUDGET_PER_RETRY;
        return true;
    }

    synchronized void success() {
        tokens = Math.min(RetryPolicy.BUDGET, tokens + 1);
    }
}
