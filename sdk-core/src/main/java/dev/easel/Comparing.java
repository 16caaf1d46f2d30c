package dev.easel;

import dev.easel.Comparison.Entry;
import dev.easel.ComparisonPlan.Line;
import dev.easel.error.Category;
import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.error.Failures;
import dev.easel.plan.Plan;
import dev.easel.result.ImageResult;
import dev.easel.result.Outcome;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A comparison being made: a bounded number of models at a time, until each has ended. Safe to share. */
final class Comparing {

    /** How many models draw at a time. */
    static final int CONCURRENT_MODELS = 8;

    private final ComparisonPlan plan;
    private final Function<Plan, ImageCall> sender;
    private final Executor executor;
    private final Consumer<? super Entry> listener;
    private final Queue<Integer> waiting = new ArrayDeque<>();
    private final Set<ImageCall> underWay = new HashSet<>();
    private final Map<Integer, Entry> ended = new TreeMap<>();
    private final CompletableFuture<List<Entry>> end = new CompletableFuture<>();
    private boolean cancelled;
    private @Nullable RuntimeException broken;

    /**
     * Prepares it.
     *
     * @param sender begins a call
     * @param listener hears of each model when it has ended; if it throws, the others are cancelled
     * @param executor where the next calls are begun and the listener runs
     */
    Comparing(
            ComparisonPlan plan,
            Function<Plan, ImageCall> sender,
            Consumer<? super Entry> listener,
            Executor executor) {
        this.plan = plan;
        this.sender = sender;
        this.listener = listener;
        this.executor = executor;
        for (int k = 0; k < plan.lines().size(); k++) {
            waiting.add(k);
        }
    }

    /** Waits for all models. An interrupt cancels those that are under way and keeps the thread's flag set. */
    List<Entry> run() {
        for (int k = 0; k < CONCURRENT_MODELS; k++) {
            next();
        }
        boolean interrupted = false;
        while (true) {
            try {
                List<Entry> entries = end.get();
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
                return heard(entries);
            } catch (InterruptedException e) {
                interrupted = true;
                cancel();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private synchronized List<Entry> heard(List<Entry> entries) {
        if (broken != null) {
            throw broken;
        }
        return entries;
    }

    private void cancel() {
        Set<ImageCall> all;
        synchronized (this) {
            cancelled = true;
            all = Set.copyOf(underWay);
        }
        all.forEach(ImageCall::cancel);
    }

    private void next() {
        Integer place;
        synchronized (this) {
            place = waiting.poll();
        }
        if (place != null) {
            begin(place, plan.lines().get(place));
        } else {
            endIfDone();
        }
    }

    private synchronized void endIfDone() {
        if (ended.size() == plan.lines().size()) {
            end.complete(List.copyOf(ended.values()));
        }
    }

    private void begin(int place, Line line) {
        long begun = System.nanoTime();
        if (line.plan().isEmpty()) {
            over(place, line, Outcome.of(line.refusal().orElseThrow()), Duration.ZERO);
            return;
        }
        ImageCall call;
        try {
            requireGoingOn();
            call = sender.apply(line.plan().get());
        } catch (EaselException e) {
            over(place, line, Outcome.of(e), Duration.ZERO);
            return;
        }
        follow(place, line, call, begun);
    }

    private synchronized void requireGoingOn() {
        if (cancelled) {
            throw Failures.exception(
                    Failure.unsent(Category.CANCELLED, "The comparison was ended before this model was called.")
                            .build());
        }
    }

    private void follow(int place, Line line, ImageCall call, long begun) {
        boolean stop;
        synchronized (this) {
            underWay.add(call);
            stop = cancelled;
        }
        if (stop) {
            call.cancel();
        }
        call.future()
                .whenCompleteAsync(
                        (result, error) -> {
                            synchronized (this) {
                                underWay.remove(call);
                            }
                            over(place, line, outcome(call, result), Duration.ofNanos(System.nanoTime() - begun));
                        },
                        executor);
    }

    private static Outcome outcome(ImageCall call, @Nullable ImageResult result) {
        if (result != null) {
            return new Outcome.Done(result);
        }
        try {
            return new Outcome.Done(call.result());
        } catch (EaselException e) {
            return Outcome.of(e);
        }
    }

    private void over(int place, Line line, Outcome outcome, Duration time) {
        Entry entry = new Entry(line.model(), line.plan(), outcome, time);
        try {
            listener.accept(entry);
        } catch (RuntimeException e) {
            synchronized (this) {
                broken = e;
            }
            cancel();
        }
        synchronized (this) {
            ended.put(place, entry);
        }
        next();
    }
}
