package dev.easel.internal.http;

import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells when nothing has moved for as long as a limit says. One timer task at a time, however much moves. Safe to share. */
final class Watch {

    private final ScheduledExecutorService timer;
    private final Consumer<Limit> alarm;
    private volatile long lastMove = System.nanoTime();
    private @Nullable Limit limit;
    private BooleanSupplier due = () -> true;
    private @Nullable Future<?> task;
    private boolean over;

    Watch(ScheduledExecutorService timer, Consumer<Limit> alarm) {
        this.timer = timer;
        this.alarm = alarm;
    }

    /** Waits for something else from now on; for ever if the limit is empty. */
    void expect(Optional<Limit> next) {
        expect(next, () -> true);
    }

    /** The same, where silence counts only while something is due. */
    synchronized void expect(Optional<Limit> next, BooleanSupplier whileDue) {
        if (over) {
            return;
        }
        stopTask();
        moved();
        limit = next.orElse(null);
        due = whileDue;
        next.ifPresent(it -> schedule(it.time().toNanos()));
    }

    /** Something came or went. */
    void moved() {
        lastMove = System.nanoTime();
    }

    synchronized void end() {
        over = true;
        stopTask();
    }

    private void stopTask() {
        if (task != null) {
            task.cancel(false);
            task = null;
        }
    }

    private void schedule(long nanos) {
        try {
            task = timer.schedule(this::look, nanos, TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            // The client is being closed, which ends the exchange by itself.
            over = true;
        }
    }

    private void look() {
        Limit passed = passed();
        if (passed != null) {
            alarm.accept(passed);
        }
    }

    private synchronized @Nullable Limit passed() {
        Limit current = limit;
        if (over || current == null) {
            return null;
        }
        if (!due.getAsBoolean()) {
            moved();
        }
        long left = current.time().toNanos() - (System.nanoTime() - lastMove);
        if (left > 0) {
            schedule(left);
            return null;
        }
        over = true;
        return current;
    }
}
