package dev.easel;

import dev.easel.error.Category;
import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.error.Failures;
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
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Several calls being made: a few rows, each row one call after another, until all have ended. */
final class CallRows {

    /** How many calls are made at a time. */
    static final int ROWS = 8;

    private final int count;
    private final IntFunction<ImageCall> sender;
    private final BooleanSupplier closed;
    private final Consumer<? super Ended> listener;
    private final Executor callbacks;
    private final Queue<Integer> waiting = new ConcurrentLinkedQueue<>();
    private final Set<ImageCall> underWay = ConcurrentHashMap.newKeySet();
    private final Map<Integer, Ended> ended = new ConcurrentSkipListMap<>();
    private volatile boolean cancelled;

    /**
     * A call that has ended.
     *
     * @param place its place among the calls, counted from 0
     * @param outcome how it ended
     * @param time from its begin to its end; nothing where it was not begun
     */
    record Ended(int place, Outcome outcome, Duration time) {}

    /**
     * Prepares them.
     *
     * @param count how many there are
     * @param sender begins the call of a place
     * @param closed whether the client was closed, so that none is begun any more
     * @param listener hears of each call when it has ended, of one at a time; if it throws, the others are cancelled
     * @param callbacks where calls are begun and the listener runs
     */
    CallRows(
            int count,
            IntFunction<ImageCall> sender,
            BooleanSupplier closed,
            Consumer<? super Ended> listener,
            Executor callbacks) {
        this.count = count;
        this.sender = sender;
        this.closed = closed;
        this.listener = listener;
        this.callbacks = callbacks;
        IntStream.range(0, count).forEach(waiting::add);
    }

    /**
     * How long so many calls take at most: a row begins another one as soon as it can, so the k-th calls of all rows have ended
     * after k times the time of one.
     */
    static Duration time(int count, Duration ofOne) {
        return ofOne.multipliedBy((count + ROWS - 1) / ROWS);
    }

    /**
     * Waits for all calls, and tells of them in the order of their places. An interrupt cancels those that are under way and
     * keeps the thread's flag set.
     */
    List<Ended> run() {
        CompletableFuture<?>[] rows = Stream.generate(
                        () -> CompletableFuture.completedFuture(true).thenComposeAsync(go -> row(), this::execute))
                .limit(Math.min(ROWS, count))
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
                : made(place).thenAccept(this::tell).thenCompose(told -> row());
    }

    private CompletableFuture<Ended> made(int place) {
        long begun = System.nanoTime();
        ImageCall call;
        try {
            requireGoingOn();
            call = sender.apply(place);
        } catch (EaselException e) {
            return CompletableFuture.completedFuture(new Ended(place, unbegun(e), Duration.ZERO));
        }
        underWay.add(call);
        if (cancelled) {
            call.cancel();
        }
        return call.future()
                .handleAsync(
                        (result, error) -> {
                            underWay.remove(call);
                            return new Ended(place, outcome(call), Duration.ofNanos(System.nanoTime() - begun));
                        },
                        this::execute);
    }

    private void requireGoingOn() {
        if (isOver()) {
            throw over();
        }
    }

    private boolean isOver() {
        return cancelled || closed.getAsBoolean();
    }

    private static EaselException over() {
        return Failures.exception(
                Failure.unsent(Category.CANCELLED, "All was ended before this call was begun. It was not sent.")
                        .build());
    }

    private Outcome unbegun(EaselException e) {
        return isOver() ? new Outcome.NotStarted(over()) : Outcome.of(e);
    }

    /** The call has ended. */
    private static Outcome outcome(ImageCall call) {
        try {
            return new Outcome.Done(call.result());
        } catch (EaselException e) {
            return Outcome.of(e);
        }
    }

    private synchronized void tell(Ended call) {
        ended.put(call.place(), call);
        try {
            listener.accept(call);
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
