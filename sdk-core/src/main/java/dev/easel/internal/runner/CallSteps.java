package dev.easel.internal.runner;

import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.event.CallEvent;
import dev.easel.image.GeneratedImage;
import dev.easel.internal.pace.Lane;
import dev.easel.internal.request.CallScope;
import dev.easel.internal.request.CallState;
import dev.easel.internal.request.Keys;
import dev.easel.internal.request.Mishap;
import dev.easel.internal.request.Stops;
import dev.easel.internal.request.Verdict;
import dev.easel.internal.request.Wire;
import dev.easel.internal.retry.Repeats;
import dev.easel.internal.stream.Watcher;
import dev.easel.internal.text.Secrets;
import dev.easel.internal.url.UrlGuard;
import dev.easel.job.Ticket;
import dev.easel.json.Json;
import dev.easel.plan.PlannedCall;
import dev.easel.result.ImageEvent;
import dev.easel.spi.ImageProvider;
import dev.easel.spi.Step;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/** Carries out the steps of one call, one after another. */
final class CallSteps implements CallScope {

    private final Run run;
    private final PlannedCall call;
    private final ImageProvider provider;
    private final RunEnvironment environment;
    private final CallState state;
    private final Stops stops = new Stops();
    private final Wire wire;
    private final OpenTask task;
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
    private volatile UrlGuard guard;

    CallSteps(Run run, PlannedCall call, ImageProvider provider, RunEnvironment environment) {
        this.run = run;
        this.call = call;
        this.state = new CallState(call.request().prompt());
        this.provider = provider;
        this.environment = environment;
        this.wire = environment.wire();
        this.task = new OpenTask(state, environment);
        this.guard = environment.engine().guard();
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
        new Beginning(this, run.preparation()).start();
    }

    /** Lets requests go to a URL that the caller has set, whatever the policy says of URLs from outside. */
    void trust(URI uri) {
        guard = engine().guardTrusting(uri);
    }

    /** Does something when the call has ended, in whatever way. */
    void atEnd(Runnable task) {
        ended.thenRun(task);
    }

    /** Asks for the next step, and does it. */
    void take(Callable<Step> source) {
        take(source, this::perform);
    }

    /** Asks for the next step, and hands it on. */
    void take(Callable<Step> source, Consumer<Step> then) {
        Step step;
        try {
            step = source.call();
        } catch (Throwable e) {
            // The future must complete whatever a provider's code throws, or the caller would wait for ever.
            mishap(e);
            return;
        }
        then.accept(step);
    }

    void perform(Step step) {
        if (isOver()) {
            return;
        }
        if (step instanceof Step.Done done) {
            done(Brought.of(done));
        } else if (step instanceof Step.Fail fail) {
            fail(fail.failure(), fail.usage());
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
            } else if (step instanceof Step.Poll poll) {
                new PollStep(this, poll).start();
            } else if (step instanceof Step.Fetch fetch) {
                new FetchStep(this, fetch).start();
            } else {
                mishap(new IllegalStateException("A task can be pending only while it is polled."));
            }
        } catch (RejectedExecutionException e) {
            fail(state.afterwards(Failure.unsent(Category.CANCELLED, StepRunner.CLOSED)
                    .cause(e)
                    .build()));
        } catch (RuntimeException e) {
            mishap(e);
        }
    }

    /** Goes on when all attempts of a request are through. */
    void goOn(CompletableFuture<Verdict<Step>> verdict) {
        verdict.whenComplete((end, bug) -> {
            if (bug != null) {
                mishap(bug);
            } else if (end instanceof Verdict.Good<Step> good) {
                perform(good.value());
            } else if (end instanceof Verdict.Bad<Step> bad) {
                fail(state.afterwards(bad.miss().failure()));
            }
        });
    }

    @Override
    public Lane lane() {
        return engine().lane(call.card().id());
    }

    @Override
    public Repeats paidRepeats(boolean idempotent) {
        return engine().paidRepeats(environment.retry(), idempotent);
    }

    /** When a request that costs nothing is sent again. */
    Repeats freeRepeats() {
        return engine().freeRepeats(environment.retry());
    }

    /** A provider's code, or our own, threw. */
    void mishap(Throwable thrown) {
        fail(state.afterwards(Mishap.failure(thrown)));
    }

    void fail(Failure failure) {
        fail(failure, Json.MISSING);
    }

    private void fail(Failure failure, Json usage) {
        ended.complete(true);
        task.failed(failure, () -> run.failed(this, state.told(failure), usage));
    }

    void done(Brought brought) {
        ended.complete(true);
        task.done(() -> run.done(this, brought));
    }

    /** The caller has saved what the call brought. */
    void saved() {
        task.saved();
    }

    @Override
    public void pause(Duration time, Failure because, Runnable then) {
        environment.events().tell(new CallEvent.Waiting(run.plan(), call, time, state.told(because)));
        later(time, then);
    }

    /** Does something later, on a thread that may be kept busy for a moment. */
    void later(Duration time, Runnable then) {
        environment.later(time, stops, then);
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

    void tellQueued(Ticket ticket) {
        environment.events().tell(new CallEvent.Queued(run.plan(), call, ticket.taskId()));
    }

    @Override
    public void tellAttempt(int number) {
        environment.events().tell(new CallEvent.Attempt(run.plan(), call, number));
    }

    @Override
    public UrlGuard guard() {
        return guard;
    }

    @Override
    public void hide(Secrets key) {
        state.hide(key);
    }

    @Override
    public Keys keys() {
        return environment.keys();
    }

    /** The failure of a call that is ended from outside at this moment. */
    Failure ended(Failure why) {
        return state.told(Failure.builder().from(why).charge(state.chargeNow()).build());
    }

    /** Ends what runs. The failure was told before. */
    void stop() {
        ended.complete(true);
        stops.stop();
    }
}
