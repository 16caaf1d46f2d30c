package dev.easel;

import dev.easel.error.Category;
import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.error.Failures;
import dev.easel.result.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Several calls being made, a few at a time, until all have ended. The thread that waits for them begins them and hears of
 * their ends, so that nothing depends on another thread being free. Used by one thread.
 */
final class CallRows {

    /** How many calls are made at a time. */
    static final int ROWS = 8;

    private final int count;
    private final IntFunction<ImageCall> sender;
    private final BooleanSupplier closed;
    private final Consumer<? super Ended> listener;
    private final BlockingQueue<Ended> ends = new LinkedBlockingQueue<>();
    private final Map<Integer, ImageCall> underWay = new HashMap<>();
    private final Map<Integer, Ended> ended = new TreeMap<>();
    private int next;
    private boolean cancelled;
    private boolean interrupted;

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
     * @param listener hears of each call when it has ended; if it throws, the others are cancelled
     */
    CallRows(int count, IntFunction<ImageCall> sender, BooleanSupplier closed, Consumer<? super Ended> listener) {
        this.count = count;
        this.sender = sender;
        this.closed = closed;
        this.listener = listener;
    }

    /**
     * How long so many calls take at most: another one is begun as soon as one has ended, so the k-th {@value #ROWS} have ended
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
        try {
            while (next < Math.min(ROWS, count)) {
                beginNext();
            }
            while (ended.size() < count) {
                hear(take());
                beginNext();
            }
            return new ArrayList<>(ended.values());
        } catch (RuntimeException | Error e) {
            cancel();
            awaitThoseUnderWay();
            throw e;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void beginNext() {
        if (next == count) {
            return;
        }
        int place = next++;
        long begun = System.nanoTime();
        try {
            requireGoingOn();
            ImageCall call = sender.apply(place);
            underWay.put(place, call);
            call.onEnd(() -> ends.add(new Ended(place, outcome(call), Duration.ofNanos(System.nanoTime() - begun))));
        } catch (EaselException e) {
            ends.add(new Ended(place, unbegun(e), Duration.ZERO));
        }
    }

    private Ended take() {
        while (true) {
            try {
                return ends.take();
            } catch (InterruptedException e) {
                interrupted = true;
                cancel();
            }
        }
    }

    private void hear(Ended call) {
        underWay.remove(call.place());
        ended.put(call.place(), call);
        listener.accept(call);
    }

    private void awaitThoseUnderWay() {
        while (!underWay.isEmpty()) {
            underWay.remove(take().place());
        }
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

    private void cancel() {
        cancelled = true;
        underWay.values().forEach(ImageCall::cancel);
    }
}
