package dev.easel.internal.runner;

import dev.easel.internal.body.Bodies;
import dev.easel.internal.http.Transport;
import dev.easel.internal.retry.Backoff;
import dev.easel.internal.retry.FreeRepeats;
import dev.easel.internal.retry.PaidRepeats;
import dev.easel.internal.retry.Repeats;
import dev.easel.internal.retry.RetryBudget;
import dev.easel.policy.RetryPolicy;
import java.time.Clock;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** What all runs of one client share. Safe to share. */
final class Engine implements AutoCloseable {

    private final Workers workers;
    private final Transport transport;
    private final Bodies bodies;
    private final Clock clock;
    private final RetryBudget budget = new RetryBudget();

    Engine(Transport.Ways ways, Clock clock) {
        this.workers = new Workers();
        this.transport = new Transport(ways, workers.http(), workers.timer());
        this.bodies = new Bodies(workers.io());
        this.clock = clock;
    }

    Workers workers() {
        return workers;
    }

    Transport transport() {
        return transport;
    }

    Bodies bodies() {
        return bodies;
    }

    Clock clock() {
        return clock;
    }

    Repeats paidRepeats(RetryPolicy policy, boolean idempotent) {
        return new PaidRepeats(policy, budget, backoff(policy.firstWait(), policy.longestBackoff()), idempotent);
    }

    Repeats freeRepeats(RetryPolicy policy) {
        return new FreeRepeats(backoff(policy.firstWait(), policy.longestBackoff()));
    }

    private static Backoff backoff(Duration first, Duration longest) {
        return new Backoff(first, longest, RandomGenerator.getDefault());
    }

    @Override
    public void close() {
        transport.close();
        workers.close();
    }
}
