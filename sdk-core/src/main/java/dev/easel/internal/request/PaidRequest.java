package dev.easel.internal.request;

import dev.easel.internal.retry.Miss;
import dev.easel.spi.HttpCall;
import dev.easel.spi.Step;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A request that the vendor bills: what becomes of each attempt is noted, since any later failure must tell it. */
public final class PaidRequest {

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

    private CompletableFuture<Outcome> attempt(int number) {
        scope.tellAttempt(number);
        return courier.send().thenApply(outcome -> {
            if (outcome instanceof Outcome.Missed missed) {
                note(missed.miss());
            }
            return outcome;
        });
    }

    private Verdict<Step> judge(Outcome.Arrived arrived, Function<Outcome.Arrived, Step> read) {
        if (arrived.head().isSuccess()) {
            scope.state().succeeded();
            return new Verdict.Good<>(read.apply(arrived));
        }
        Miss miss = Refusal.of(scope, arrived);
        note(miss);
        return new Verdict.Bad<>(miss);
    }

    /** With an idempotency key all attempts are one, so the last one tells what it cost. */
    private void note(Miss miss) {
        scope.state()
                .missed(idempotent ? dev.easel.error.Charge.NO : miss.failure().charge());
    }
}
