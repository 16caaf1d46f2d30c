package dev.easel.internal.request;

import dev.easel.internal.retry.Repeats;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * One request, sent until it is answered as it should be or must not be sent again. Waits hold no thread.
 *
 * @param <T> what is wanted
 */
public final class Repeating<T> {

    private final Scope scope;
    private final Repeats repeats;
    private final IntFunction<CompletableFuture<Outcome>> attempt;
    private final Function<Outcome.Arrived, Verdict<T>> judge;
    private final CompletableFuture<Verdict<T>> end = new CompletableFuture<>();
    private int attempts;

    /**
     * Prepares it.
     *
     * @param attempt sends it, given the number of the attempt from 1 on
     * @param judge says what an answer is worth
     */
    public Repeating(
            Scope scope,
            Repeats repeats,
            IntFunction<CompletableFuture<Outcome>> attempt,
            Function<Outcome.Arrived, Verdict<T>> judge) {
        this.scope = scope;
        this.repeats = repeats;
        this.attempt = attempt;
        this.judge = judge;
    }

    public CompletableFuture<Verdict<T>> start() {
        next();
        return end;
    }

    private void next() {
        if (scope.isOver()) {
            return;
        }
        attempts++;
        attempt.apply(attempts).whenComplete((outcome, bug) -> {
            if (bug != null) {
                end.completeExceptionally(bug);
            } else {
                settle(outcome);
            }
        });
    }

    private void settle(Outcome outcome) {
        try {
            decide(outcome);
        } catch (RuntimeException | Error bug) {
            // A provider's code threw; the call must end all the same.
            end.completeExceptionally(bug);
        }
    }

    private void decide(Outcome outcome) {
        if (scope.isOver()) {
            outcome.discard();
            return;
        }
        Verdict<T> verdict = outcome instanceof Outcome.Arrived arrived
                ? judge.apply(arrived)
                : new Verdict.Bad<>(((Outcome.Missed) outcome).miss());
        if (verdict instanceof Verdict.Bad<T> bad) {
            Optional<Duration> wait = repeats.next(bad.miss(), attempts, scope.timeLeft());
            if (wait.isPresent()) {
                scope.pause(wait.get(), bad.miss().failure(), this::next);
                return;
            }
        } else {
            repeats.succeeded();
        }
        end.complete(verdict);
    }
}
