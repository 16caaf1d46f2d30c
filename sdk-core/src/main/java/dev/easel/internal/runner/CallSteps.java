package dev.easel.internal.runner;

import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.event.CallEvent;
import dev.easel.image.GeneratedImage;
import dev.easel.internal.request.CallScope;
import dev.easel.internal.request.CallState;
import dev.easel.internal.request.Mishap;
import dev.easel.internal.request.Stops;
import dev.easel.internal.request.Verdict;
import dev.easel.internal.request.Wire;
import dev.easel.internal.retry.Repeats;
import dev.easel.internal.stream.Watcher;
import dev.easel.plan.PlannedCall;
import dev.easel.result.ImageEvent;
import dev.easel.spi.ApiKey;
import dev.easel.spi.ImageProvider;
import dev.easel.spi.Step;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;

/** Carries out the steps of one call, one after another. */
final class CallSteps implements CallScope {

    private final Run run;
    private final PlannedCall call;
    private final ImageProvider provider;
    private final RunEnvironment environment;
    private final CallState state = new CallState();
    private final Stops stops = new Stops();
    private final Wire wire;

    CallSteps(Run run, PlannedCall call, ImageProvider provider, RunEnvironment environment) {
        this.run = run;
        this.call = call;
        this.provider = provider;
        this.environment = environment;
        this.wire = environment.wire();
    }

    @Override
    public PlannedCall call() {
        return call;
    }

    @Override
    public ImageProvider provider() {
        return provider;
    }

    RunEnvironment environment() {
        return environment;
    }

    @Override
    public Wire wire() {
        return wire;
    }

    Engine engine() {
        return environment.engine();
    }

    @Override
    public CallState state() {
        return state;
    }

    @Override
    public Stops stops() {
        return stops;
    }

    @Override
    public boolean isOver() {
        return run.isOver();
    }

    @Override
    public Duration timeLeft() {
        return run.timeLeft();
    }

    void begin() {
        take(() -> provider.begin(call, new Context(this)));
    }

    /** Asks for the next step, and does it. */
    void take(Callable<Step> source) {
        Step step;
        try {
            step = source.call();
        } catch (Throwable e) {
            // The future must complete whatever a provider's code throws, or the caller would wait for ever.
            step = new Step.Fail(state.afterwards(Mishap.failure(e)));
        }
        perform(step);
    }

    private void perform(Step step) {
        if (isOver()) {
            return;
        }
        if (step instanceof Step.Done done) {
            run.done(this, done);
        } else if (step instanceof Step.Fail fail) {
            fail(fail.failure());
        } else {
            begin(step);
        }
    }

    private void begin(Step step) {
        try {
            if (step instanceof Step.Local local) {
                new LocalStep(this).start(local.work());
            } else if (step instanceof Step.Send send) {
                new SendStep(this, send).start();
            } else if (step instanceof Step.Listen listen) {
                new ListenStep(this, listen).start();
            } else {
                fail(Failure.unsent(Category.TASK_FAILED, "The provider asked for a step out of place: " + step)
                        .build());
            }
        } catch (RejectedExecutionException e) {
            fail(Failure.unsent(Category.CANCELLED, StepRunner.CLOSED).cause(e).build());
        } catch (RuntimeException e) {
            fail(state.afterwards(Mishap.failure(e)));
        }
    }

    /** Goes on when all attempts of a request are through. */
    void goOn(CompletableFuture<Verdict<Step>> verdict) {
        verdict.whenComplete((end, bug) -> {
            if (bug != null) {
                fail(state.afterwards(Mishap.failure(bug)));
            } else if (end instanceof Verdict.Good<Step> good) {
                perform(good.value());
            } else if (end instanceof Verdict.Bad<Step> bad) {
                fail(state.afterwards(bad.miss().failure()));
            }
        });
    }

    @Override
    public Repeats paidRepeats(boolean idempotent) {
        return engine().paidRepeats(environment.retry(), idempotent);
    }

    @Override
    public Repeats freeRepeats() {
        return engine().freeRepeats(environment.retry());
    }

    void fail(Failure failure) {
        run.failed(this, state.told(failure));
    }

    @Override
    public void pause(Duration time, Failure because, Runnable then) {
        environment.events().tell(new CallEvent.Waiting(run.plan(), call, time, because));
        later(time, then);
    }

    /** Does something later, on a thread that may be kept busy for a moment. */
    void later(Duration time, Runnable then) {
        CompletableFuture<Boolean> wake = new CompletableFuture<>();
        Future<?> alarm = environment.after(time, () -> wake.complete(true));
        Runnable stop = () -> alarm.cancel(false);
        stops.add(stop);
        wake.thenRunAsync(
                () -> {
                    stops.remove(stop);
                    then.run();
                },
                wire.io());
    }

    @Override
    public CompletableFuture<Boolean> partial(GeneratedImage image) {
        if (!environment.events().isHeard() && environment.watcher() == Watcher.NOBODY) {
            image.discard();
        }
        environment.events().tell(new CallEvent.Partial(run.plan(), call.first(), image));
        return environment.watcher().tell(new ImageEvent.Partial(call.first(), image));
    }

    @Override
    public CompletableFuture<Boolean> progress(int percent) {
        int within = Math.max(0, Math.min(100, percent));
        environment.events().tell(new CallEvent.Progress(run.plan(), call, within));
        return environment.watcher().tell(new ImageEvent.Progress(call.first(), within));
    }

    @Override
    public void tellAttempt(int number) {
        environment.events().tell(new CallEvent.Attempt(run.plan(), call, number));
    }

    @Override
    public CompletableFuture<Void> checked(URI uri) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public ApiKey key(ApiKey own) {
        return own;
    }

    /** The failure of a call that is ended from outside at this moment. */
    Failure ended(Failure why) {
        return state.told(Failure.builder().from(why).charge(state.chargeNow()).build());
    }

    /** Ends what runs. The failure was told before. */
    void stop() {
        stops.stop();
    }
}
