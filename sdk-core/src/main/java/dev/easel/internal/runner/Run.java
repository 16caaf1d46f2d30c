package dev.easel.internal.runner;

import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.error.Failures;
import dev.easel.error.PaidWork;
import dev.easel.event.CallEvent;
import dev.easel.image.GeneratedImage;
import dev.easel.plan.Plan;
import dev.easel.plan.PlannedCall;
import dev.easel.result.ImageResult;
import dev.easel.spi.ImageProvider;
import dev.easel.spi.Step;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** One request being carried out: its calls, a few at a time, until all ended or the time is up. Safe to share. */
public final class Run {

    private final Plan plan;
    private final ImageProvider provider;
    private final RunEnvironment environment;
    private final SerialEvents events;
    private final CompletableFuture<ImageResult> outcome = new CompletableFuture<>();
    private final Queue<PlannedCall> waiting;
    private final Set<PlannedCall> underWay = new HashSet<>();
    private final Tally tally;
    private @Nullable Future<?> deadline;

    Run(Plan plan, ImageProvider provider, RunEnvironment environment) {
        this.plan = plan;
        this.provider = provider;
        this.environment = environment;
        this.events = environment.events();
        this.waiting = new ArrayDeque<>(plan.calls());
        this.tally = new Tally(plan);
    }

    void start() {
        events.tell(new CallEvent.Planned(plan));
        synchronized (this) {
            deadline = environment.after(environment.timeout(), this::timeOut);
        }
        launch();
    }

    /** Completes once, on a thread of the run; nothing of the caller's may hang on it. */
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
        stop(Category.CANCELLED, why, false);
    }

    private void timeOut() {
        String message = "The call took longer than its time of %s (callTimeout).".formatted(environment.timeout());
        stop(Category.TIMEOUT, message, true);
    }

    boolean isOver() {
        return outcome.isDone();
    }

    private void launch() {
        for (PlannedCall call = next(); call != null; call = next()) {
            events.tell(new CallEvent.Attempt(plan, call, 1));
            LocalSteps steps = new LocalSteps(this, call, environment);
            steps.take(() -> provider.begin(steps.call(), reference -> Optional.empty()));
        }
    }

    private synchronized @Nullable PlannedCall next() {
        if (isOver() || underWay.size() >= environment.concurrency()) {
            return null;
        }
        PlannedCall call = waiting.poll();
        if (call != null) {
            underWay.add(call);
        }
        return call;
    }

    void done(PlannedCall call, Step.Done done) {
        synchronized (this) {
            if (isOver()) {
                done.images().forEach(GeneratedImage::discard);
                return;
            }
            List<Integer> places = tally.add(call, done);
            for (int k = 0; k < places.size(); k++) {
                events.tell(
                        new CallEvent.Arrived(plan, places.get(k), done.images().get(k)));
            }
            underWay.remove(call);
            completeIfEnded();
        }
        launch();
    }

    void failed(PlannedCall call, Failure failure) {
        synchronized (this) {
            if (isOver()) {
                return;
            }
            for (int k = 0; k < call.n(); k++) {
                note(Tally.of(call, failure, call.first() + k));
            }
            underWay.remove(call);
            completeIfEnded();
        }
        launch();
    }

    private void note(Failure failure) {
        tally.add(failure);
        events.tell(new CallEvent.Failed(plan, failure));
    }

    private void completeIfEnded() {
        if (underWay.isEmpty() && waiting.isEmpty()) {
            complete(true);
        }
    }

    private synchronized void stop(Category category, String message, boolean keepPart) {
        if (isOver()) {
            return;
        }
        underWay.addAll(waiting);
        waiting.clear();
        for (PlannedCall call : plan.calls()) {
            if (underWay.contains(call)) {
                Failure failure = Failure.unsent(category, message).build();
                for (int k = 0; k < call.n(); k++) {
                    note(Tally.of(call, failure, call.first() + k));
                }
            }
        }
        complete(keepPart);
    }

    private void complete(boolean keepPart) {
        if (deadline != null) {
            deadline.cancel(false);
        }
        if (keepPart && tally.hasImages()) {
            outcome.complete(tally.result());
        } else {
            outcome.completeExceptionally(Failures.exception(
                    tally.failures().stream().map(this::withImages).toList()));
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
