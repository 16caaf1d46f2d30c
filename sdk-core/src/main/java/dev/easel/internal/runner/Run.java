package dev.easel.internal.runner;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.error.Failures;
import dev.easel.error.PaidWork;
import dev.easel.event.CallEvent;
import dev.easel.image.GeneratedImage;
import dev.easel.internal.stream.Source;
import dev.easel.job.Ticket;
import dev.easel.json.Json;
import dev.easel.plan.Plan;
import dev.easel.plan.PlannedCall;
import dev.easel.result.ImageEvent;
import dev.easel.result.ImageResult;
import dev.easel.spi.ImageProvider;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One request being carried out: its calls, a few at a time, until all ended or the time is up. Safe to share. */
public final class Run implements Source {

    private static final Logger log = LoggerFactory.getLogger("dev.easel");

    private final Plan plan;
    private final RunEnvironment environment;
    private final SerialEvents events;
    private final CompletableFuture<ImageResult> outcome = new CompletableFuture<>();
    private final Queue<CallSteps> waiting = new ArrayDeque<>();
    private final Set<CallSteps> underWay = new HashSet<>();
    private final Preparation preparation;
    private final List<CallSteps> all;
    private final Tally tally;
    private final long begun = System.nanoTime();
    private final Settling settling;
    private @Nullable Future<?> deadline;
    private volatile boolean over;

    Run(Plan plan, ImageProvider provider, RunEnvironment environment) {
        this.plan = plan;
        this.environment = environment;
        this.events = environment.events();
        this.preparation = new Preparation(plan, provider, environment);
        this.all = plan.calls().stream()
                .map(call -> new CallSteps(this, call, provider, environment))
                .toList();
        this.waiting.addAll(all);
        this.tally = new Tally(plan);
        this.settling = new Settling(plan, environment);
    }

    void start() {
        outcome.whenComplete((result, error) -> preparation.close());
        events.tell(new CallEvent.Planned(plan));
        settling.tellHeld();
        synchronized (this) {
            deadline = environment.after(time(), this::timeOut);
        }
        launch();
    }

    /** Completes once, on a thread of the run; nothing of the caller's may hang on it. */
    @Override
    public CompletableFuture<ImageResult> outcome() {
        return outcome;
    }

    /** Completes after all events were heard, on the callback executor. */
    public CompletableFuture<ImageResult> afterEvents() {
        CompletableFuture<ImageResult> heard = new CompletableFuture<>();
        outcome.whenComplete((result, error) -> events.then(() -> {
            if (error != null) {
                heard.completeExceptionally(error);
            } else {
                heard.complete(result);
            }
        }));
        return heard;
    }

    /** Ends the run; images that came stay in the failure's paid work. Does nothing once the run has ended. */
    public void cancel(String why) {
        cancel(why, null);
    }

    @Override
    public void cancel(String why, @Nullable Throwable cause) {
        stop(
                Failure.unsent(Category.CANCELLED, why)
                        .cause(Optional.ofNullable(cause))
                        .build(),
                false);
    }

    private void timeOut() {
        String message = "The call took longer than its time of %s (callTimeout).".formatted(time());
        stop(Failure.unsent(Category.TIMEOUT, message).build(), true);
    }

    private Duration time() {
        return environment.timeouts().call();
    }

    /** What is left of the time of the whole. */
    Duration timeLeft() {
        return time().minusNanos(System.nanoTime() - begun);
    }

    Preparation preparation() {
        return preparation;
    }

    Plan plan() {
        return plan;
    }

    /** The tasks that vendors accepted for it so far. */
    public List<Ticket> tickets() {
        return all.stream().flatMap(steps -> steps.state().task().stream()).toList();
    }

    /** The caller has saved all that came: those tasks are done. */
    public void saved() {
        all.forEach(CallSteps::saved);
    }

    boolean isOver() {
        return over;
    }

    private void launch() {
        for (CallSteps call = next(); call != null; call = next()) {
            call.begin();
        }
    }

    private synchronized @Nullable CallSteps next() {
        if (isOver() || underWay.size() >= environment.concurrency()) {
            return null;
        }
        CallSteps call = waiting.poll();
        if (call != null) {
            underWay.add(call);
        }
        return call;
    }

    void done(CallSteps steps, Brought brought) {
        synchronized (this) {
            if (isOver()) {
                brought.discard();
                return;
            }
            int before = tally.failures().size();
            tally.add(steps.call(), steps.state(), brought).forEach(this::arrived);
            List<Failure> failures = tally.failures();
            failures.subList(before, failures.size()).forEach(this::tell);
            settle(steps, brought.facts().requestId());
            underWay.remove(steps);
            completeIfEnded();
        }
        launch();
    }

    private void arrived(int place, GeneratedImage image) {
        events.tell(new CallEvent.Arrived(plan, place, image));
        environment.watcher().tell(new ImageEvent.Arrived(place, image));
    }

    void failed(CallSteps steps, Failure failure, Json usage) {
        synchronized (this) {
            if (isOver()) {
                return;
            }
            tally.told(steps.call(), failure.charge(), usage);
            note(steps.call(), failure);
            settle(steps, failure.requestId());
            underWay.remove(steps);
            completeIfEnded();
        }
        launch();
    }

    private void settle(CallSteps steps, Optional<String> requestId) {
        settling.settle(
                steps.call(),
                tally.bill(steps.call()),
                requestId.or(steps.state()::requestId),
                steps.state().doubts());
    }

    private void note(PlannedCall call, Failure failure) {
        for (int k = 0; k < call.n(); k++) {
            Failure one = Tally.of(call, failure, call.first() + k);
            tally.add(one);
            tell(one);
        }
        warn(call, failure);
    }

    private void tell(Failure failure) {
        events.tell(new CallEvent.Failed(plan, failure));
    }

    private static void warn(PlannedCall call, Failure failure) {
        if (failure.charge() == Charge.MAYBE) {
            log.warn(
                    "{} may have been billed for a call that failed ({}, request id {})",
                    call.card().id(),
                    failure.category(),
                    failure.requestId().orElse("unknown"));
        }
    }

    private void completeIfEnded() {
        if (underWay.isEmpty() && waiting.isEmpty()) {
            complete(true);
        }
    }

    private void stop(Failure why, boolean keepPart) {
        if (end(why, keepPart)) {
            all.forEach(CallSteps::stop);
        }
    }

    private synchronized boolean end(Failure why, boolean keepPart) {
        if (isOver()) {
            return false;
        }
        underWay.addAll(waiting);
        waiting.clear();
        all.stream().filter(underWay::contains).forEach(steps -> {
            note(steps.call(), steps.ended(why));
            settle(steps, Optional.empty());
        });
        complete(keepPart);
        return true;
    }

    private void complete(boolean keepPart) {
        over = true;
        if (deadline != null) {
            deadline.cancel(false);
        }
        if (keepPart && tally.hasImages()) {
            ImageResult result = tally.result();
            tellTime(result);
            settling.end(() -> outcome.complete(result));
        } else {
            EaselException failure = Failures.exception(
                    tally.failures().stream().map(this::withImages).toList());
            settling.end(() -> outcome.completeExceptionally(failure));
        }
    }

    /** How long the vendor took for the whole of it. */
    private void tellTime(ImageResult result) {
        if (result.failures().isEmpty() && environment.resumed() == null) {
            environment.engine().latencies().add(plan, Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    private Failure withImages(Failure failure) {
        if (!tally.hasImages()) {
            return failure;
        }
        return Failure.builder()
                .from(failure)
                .paidWork(PaidWork.builder().images(tally.images().values()).build())
                .build();
    }
}
