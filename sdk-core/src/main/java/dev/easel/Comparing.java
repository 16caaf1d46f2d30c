package dev.easel;

import dev.easel.Comparison.Entry;
import dev.easel.ComparisonPlan.Line;
import dev.easel.error.Category;
import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.error.Failures;
import dev.easel.plan.Plan;
import dev.easel.result.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A comparison being made: a few rows of models, each row one model after another, until all have ended. */
final class Comparing {

    /** How many models draw at a time. */
    static final int CONCURRENT_MODELS = 8;

    private final List<Line> lines;
    private final Function<Plan, ImageCall> sender;
    private final Consumer<? super Entry> listener;
    private final Executor callbacks;
    private final Queue<Integer> waiting = new ConcurrentLinkedQueue<>();
    private final Set<ImageCall> underWay = ConcurrentHashMap.newKeySet();
    private final Map<Integer, Entry> ended = new ConcurrentSkipListMap<>();
    private volatile boolean cancelled;

    /**
     * Prepares it.
     *
     * @param sender begins a call
     * @param listener hears of each model when it has ended, of one at a time; if it throws, the others are cancelled
     * @param callbacks where calls are begun and the listener runs
     */
    Comparing(
            ComparisonPlan plan,
            Function<Plan, ImageCall> sender,
            Consumer<? super Entry> listener,
            Executor callbacks) {
        this.lines = plan.lines();
        this.sender = sender;
        this.listener = listener;
        this.callbacks = callbacks;
        IntStream.range(0, lines.size()).forEach(waiting::add);
    }

    /** Waits for all models. An interrupt cancels those that are under way and keeps the thread's flag set. */
    List<Entry> run() {
        CompletableFuture<?>[] rows = Stream.generate(
                        () -> CompletableFuture.completedFuture(true).thenComposeAsync(go -> row(), this::execute))
                .limit(Math.min(CONCURRENT_MODELS, lines.size()))
                .toArray(CompletableFuture<?>[]::new);
        await(CompletableFuture.allOf(rows));
        return List.copyOf(ended.values());
    }

    private void await(CompletableFuture<Void> all) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    all.get();
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                    cancel();
                }
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private CompletableFuture<Void> row() {
        Integer place = waiting.poll();
        return place == null
                ? CompletableFuture.completedFuture(null)
                : entry(lines.get(place))
                        .thenAccept(entry -> tell(place, entry))
                        .thenCompose(told -> row());
    }

    private CompletableFuture<Entry> entry(Line line) {
        long begun = System.nanoTime();
        ImageCall call;
        try {
            call = begin(line);
        } catch (EaselException e) {
            return CompletableFuture.completedFuture(entry(line, Outcome.of(e), Duration.ZERO));
        }
        underWay.add(call);
        if (cancelled) {
            call.cancel();
        }
        return call.future()
                .handleAsync(
                        (result, error) -> {
                            underWay.remove(call);
                            return entry(line, outcome(call), Duration.ofNanos(System.nanoTime() - begun));
                        },
                        this::execute);
    }

    private ImageCall begin(Line line) {
        if (cancelled) {
            throw Failures.exception(
                    Failure.unsent(Category.CANCELLED, "The comparison was ended before this model was called.")
                            .build());
        }
        return sender.apply(line.planned());
    }

    private static Entry entry(Line line, Outcome outcome, Duration time) {
        return new Entry(line.model(), line.plan(), outcome, time);
    }

    /** The call has ended. */
    private static Outcome outcome(ImageCall call) {
        try {
            return new Outcome.Done(call.result());
        } catch (EaselException e) {
            return Outcome.of(e);
        }
    }

    private synchronized void tell(int place, Entry entry) {
        ended.put(place, entry);
        try {
            listener.accept(entry);
        } catch (RuntimeException e) {
            cancel();
            throw e;
        }
    }

    private void cancel() {
        cancelled = true;
        underWay.forEach(ImageCall::cancel);
    }

    /** A client that is closed meanwhile gives its threads back; what became of its calls is told all the same. */
    private void execute(Runnable task) {
        try {
            callbacks.execute(task);
        } catch (RejectedExecutionException e) {
            task.run();
        }
    }
}
