package dev.easel.internal.request;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.internal.http.RateLimits;
import dev.easel.internal.retry.Miss;
import dev.easel.spi.HttpCall;
import dev.easel.spi.Step;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A request that the vendor bills: what becomes of each attempt is noted, since any later failure must tell it. */
public final class PaidRequest {

    private static final Duration LONGEST_CLOSURE = Duration.ofMinutes(1);

    private final CallScope scope;
    private final Courier courier;
    private final boolean idempotent;

    public PaidRequest(CallScope scope, Courier courier, HttpCall call) {
        this.scope = scope;
        this.courier = courier.telling(scope.state()::sending);
        this.idempotent = call.idempotencyHeader().isPresent();
    }

    /** The request with all its attempts; a success is read by the function. */
    public Repeating<Step> repeating(Function<Outcome.Arrived, Step> read) {
        return new Repeating<>(scope, scope.paidRepeats(idempotent), this::attempt, arrived -> judge(arrived, read));
    }

    /** Waits for its turn, which the end of the call gives up. */
    private CompletableFuture<Outcome> attempt(int number) {
        CompletableFuture<Boolean> turn = scope.lane().enter(scope.call().n());
        Runnable giveUp = () -> turn.cancel(false);
        scope.stops().add(giveUp);
        return turn.thenCompose(go -> {
            scope.stops().remove(giveUp);
            return send(number);
        });
    }

    private CompletableFuture<Outcome> send(int number) {
        long begun = System.nanoTime();
        scope.tellAttempt(number);
        return courier.send()
                .whenComplete((outcome, bug) -> scope.lane().leave())
                .thenApply(outcome -> {
                    AttemptLog.note(scope.call(), number, outcome, System.nanoTime() - begun);
                    if (outcome instanceof Outcome.Missed missed) {
                        note(missed.miss());
                    }
                    return outcome;
                });
    }

    private Verdict<Step> judge(Outcome.Arrived arrived, Function<Outcome.Arrived, Step> read) {
        RateLimits.closedFor(arrived.head()).ifPresent(this::close);
        if (arrived.head().isSuccess()) {
            scope.state().succeeded();
            return new Verdict.Good<>(read.apply(arrived));
        }
        Miss miss = Refusal.of(scope, arrived);
        note(miss);
        if (miss.failure().category() == Category.RATE_LIMIT) {
            miss.failure().retryAfter().ifPresent(this::close);
        }
        return new Verdict.Bad<>(miss);
    }

    /** A longer wait is not sat through: the vendor says it again to each call, for nothing. */
    private void close(Duration time) {
        if (time.compareTo(LONGEST_CLOSURE) <= 0) {
            scope.lane().closeFor(time);
        }
    }

    /** With an idempotency key all attempts are one, so the last one tells what it cost. */
    private void note(Miss miss) {
        scope.state().missed(idempotent ? Charge.NO : miss.failure().charge());
    }
}
