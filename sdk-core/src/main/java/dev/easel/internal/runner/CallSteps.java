package dev.easel.internal.runner;

import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.event.CallEvent;
import dev.easel.plan.PlannedCall;
import dev.easel.spi.Answer;
import dev.easel.spi.ApiKey;
import dev.easel.spi.ImageProvider;
import dev.easel.spi.Step;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;

/** Carries out the steps of one call, one after another. */
final class CallSteps {

    private final Run run;
    private final PlannedCall call;
    private final ImageProvider provider;
    private final RunEnvironment environment;
    private final CallState state = new CallState();
    private final Stops stops = new Stops();

    CallSteps(Run run, PlannedCall call, ImageProvider provider, RunEnvironment environment) {
        this.run = run;
        this.call = call;
        this.provider = provider;
        this.environment = environment;
    }

    PlannedCall call() {
        return call;
    }

    ImageProvider provider() {
        return provider;
    }

    RunEnvironment environment() {
        return environment;
    }

    Engine engine() {
        return environment.engine();
    }

    CallState state() {
        return state;
    }

    Stops stops() {
        return stops;
    }

    boolean isOver() {
        return run.isOver();
    }

    Duration timeLeft() {
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

    /** Lets the provider make its next step of an answer. Images that it does not ask for are let go. */
    Step read(Outcome.Arrived arrived, Function<Answer, Step> next) {
        HttpAnswer answer = arrived.answer();
        state.requestId(answer.header("x-request-id"));
        try {
            return next.apply(answer);
        } finally {
            answer.discardRest();
        }
    }

    Repeats paidRepeats(boolean idempotent) {
        return engine().paidRepeats(environment.retry(), idempotent);
    }

    Repeats freeRepeats() {
        return engine().freeRepeats(environment.retry());
    }

    void fail(Failure failure) {
        run.failed(this, state.told(failure));
    }

    /** Waits without a thread, and tells of it. */
    void pause(Duration time, Failure because, Runnable then) {
        environment.events().tell(new CallEvent.Waiting(run.plan(), call, time, because));
        later(time, then);
    }

    /** Does something later, on a thread that may be kept busy for a moment. */
    void later(Duration time, Runnable then) {
        Future<?> task = environment.after(time, () -> engine().workers().io().execute(then));
        stops.add(() -> task.cancel(false));
    }

    void tellAttempt(int number) {
        environment.events().tell(new CallEvent.Attempt(run.plan(), call, number));
    }

    /** Whether a URL may be visited; the future fails with Easel's own exception if not. */
    CompletableFuture<Void> checked(URI uri) {
        return CompletableFuture.completedFuture(null);
    }

    /** The key to use: the one of the client's view, if it has its own. */
    ApiKey key(ApiKey own) {
        return own;
    }

    /** The failure of a call that is ended from outside at this moment. */
    Failure ended(Category category, String message) {
        return state.told(Failure.builder()
                .category(category)
                .message(message)
                .charge(state.chargeNow())
                .build());
    }

    /** Ends what runs. The failure was told before. */
    void stop() {
        stops.stop();
    }
}
