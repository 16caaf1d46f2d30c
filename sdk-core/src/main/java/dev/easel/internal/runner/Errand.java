package dev.easel.internal.runner;

import dev.easel.error.Charge;
import dev.easel.error.Failure;
import dev.easel.error.Failures;
import dev.easel.internal.request.Keys;
import dev.easel.internal.request.Scope;
import dev.easel.internal.request.Stops;
import dev.easel.internal.request.Verdict;
import dev.easel.internal.request.Wire;
import dev.easel.internal.retry.Repeats;
import dev.easel.internal.text.Secrets;
import dev.easel.internal.url.UrlGuard;
import dev.easel.spi.ImageProvider;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Work before a call that others may wait for too, and that costs nothing. It belongs to no call, and ends with its future. */
final class Errand implements Scope {

    private final ImageProvider provider;
    private final RunEnvironment environment;
    private final Wire wire;
    private final UrlGuard guard;
    private final Stops stops = new Stops();
    private final long begun = System.nanoTime();
    private volatile boolean over;

    Errand(ImageProvider provider, RunEnvironment environment, Wire wire, UrlGuard guard) {
        this.provider = provider;
        this.environment = environment;
        this.wire = wire;
        this.guard = guard;
    }

    /** Does it. The future fails with Easel's own exceptions; cancelling it ends the work. */
    <T> CompletableFuture<T> run(Function<Errand, CompletableFuture<Verdict<T>>> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        result.whenComplete((value, error) -> end());
        work.apply(this).whenComplete((verdict, bug) -> {
            if (verdict instanceof Verdict.Good<T> good) {
                result.complete(good.value());
            } else if (verdict instanceof Verdict.Bad<T> bad) {
                result.completeExceptionally(Failures.exception(free(bad.miss().failure())));
            } else {
                result.completeExceptionally(bug);
            }
        });
        return result;
    }

    private static Failure free(Failure failure) {
        return Failure.builder().from(failure).charge(Charge.NO).build();
    }

    Repeats repeats() {
        return environment.engine().freeRepeats(environment.retry());
    }

    private void end() {
        over = true;
        stops.stop();
    }

    @Override
    public ImageProvider provider() {
        return provider;
    }

    @Override
    public Wire wire() {
        return wire;
    }

    @Override
    public UrlGuard guard() {
        return guard;
    }

    @Override
    public Stops stops() {
        return stops;
    }

    @Override
    public boolean isOver() {
        return over;
    }

    @Override
    public Duration timeLeft() {
        return environment.timeouts().call().minusNanos(System.nanoTime() - begun);
    }

    @Override
    public void pause(Duration time, Failure because, Runnable then) {
        environment.later(time, stops, then);
    }

    /** Its answers are scrubbed as they come, and nothing of it is told later. */
    @Override
    public void hide(Secrets key) {}

    @Override
    public Keys keys() {
        return environment.keys();
    }
}
