package dev.easel.internal.stream;

import dev.easel.result.ImageEvent;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Hands the events of one run to one subscriber, one after another and only as many as it asks for. Whoever tells an event
 * learns when it was taken, and can wait. Safe to share.
 */
public final class EventLine implements Subscription, Watcher {

    private final Subscriber<? super ImageEvent> subscriber;
    private final Executor executor;
    private final Queue<Told> waiting = new ArrayDeque<>();
    private @Nullable Source source;
    private @Nullable Runnable end;
    private long demand;
    private boolean failing;
    private boolean running;
    private boolean over;
    private final CompletableFuture<Boolean> heard = new CompletableFuture<>();

    private record Told(ImageEvent event, CompletableFuture<Boolean> taken) {}

    /** Starts without demand. */
    public EventLine(Subscriber<? super ImageEvent> subscriber, Executor executor) {
        this.subscriber = subscriber;
        this.executor = executor;
    }

    @Override
    public CompletableFuture<Boolean> tell(ImageEvent event) {
        CompletableFuture<Boolean> taken = new CompletableFuture<>();
        synchronized (this) {
            if (over) {
                return CompletableFuture.completedFuture(true);
            }
            waiting.add(new Told(event, taken));
        }
        work();
        return taken;
    }

    /** Tells the end of a run after all its events. */
    public void follow(Source followed) {
        synchronized (this) {
            source = followed;
        }
        followed.outcome().whenComplete((result, failure) -> {
            if (failure == null) {
                tell(new ImageEvent.Final(result));
                end(subscriber::onComplete, false);
            } else {
                fail(
                        failure instanceof CompletionException && failure.getCause() != null
                                ? failure.getCause()
                                : failure);
            }
        });
        if (isOver()) {
            cancel();
        }
    }

    void fail(Throwable failure) {
        end(() -> subscriber.onError(failure), true);
    }

    private void end(Runnable last, boolean isFailure) {
        synchronized (this) {
            if (end == null) {
                end = last;
                failing = isFailure;
            }
        }
        work();
    }

    /** Completes when the subscriber has heard all, or fails with what it threw. */
    public CompletableFuture<Boolean> heard() {
        return heard;
    }

    synchronized boolean isOver() {
        return over;
    }

    @Override
    public void request(long count) {
        if (count <= 0) {
            fail(new IllegalArgumentException("A subscriber asks for at least one event, not for " + count + "."));
            stop("The subscriber asked for less than one event.", null);
            return;
        }
        synchronized (this) {
            demand = demand + count < 0 ? Long.MAX_VALUE : demand + count;
        }
        work();
    }

    /** Ends the request; that is no error. */
    @Override
    public void cancel() {
        close();
        stop("The subscriber wants no more.", null);
    }

    private void close() {
        Queue<Told> left;
        synchronized (this) {
            over = true;
            left = new ArrayDeque<>(waiting);
            waiting.clear();
        }
        left.forEach(told -> told.taken().complete(true));
        heard.complete(true);
    }

    private void stop(String why, @Nullable Throwable cause) {
        Source current;
        synchronized (this) {
            current = source;
        }
        if (current != null) {
            current.cancel(why, cause);
        }
    }

    private void work() {
        synchronized (this) {
            if (running) {
                return;
            }
            running = true;
        }
        try {
            executor.execute(this::workOff);
        } catch (RejectedExecutionException e) {
            // The caller shut its executor down before us; the end must reach the subscriber all the same.
            workOff();
        }
    }

    private void workOff() {
        for (Runnable next = next(); next != null; next = next()) {
            try {
                next.run();
            } catch (Throwable e) {
                // A listener is the caller's code: whatever it throws ends the stream and reaches the caller.
                failed(e);
            }
        }
    }

    private synchronized @Nullable Runnable next() {
        Runnable next = over ? null : step();
        running = next != null;
        return next;
    }

    private @Nullable Runnable step() {
        if (!waiting.isEmpty() && demand > 0) {
            demand = demand == Long.MAX_VALUE ? demand : demand - 1;
            Told told = waiting.remove();
            return () -> hand(told);
        }
        Runnable last = end;
        if (last == null || !(waiting.isEmpty() || failing)) {
            return null;
        }
        over = true;
        return () -> {
            last.run();
            close();
        };
    }

    private void hand(Told told) {
        try {
            subscriber.onNext(told.event());
        } finally {
            told.taken().complete(true);
        }
    }

    /** The subscriber's own code threw: the request ends, and whoever waits for it learns why. */
    private void failed(Throwable thrown) {
        heard.completeExceptionally(thrown);
        stop("The listener of the stream failed: " + thrown, thrown);
        close();
    }
}
