package dev.easel.internal.runner;

import dev.easel.internal.budget.Reserve;
import dev.easel.internal.request.Keys;
import dev.easel.internal.request.Stops;
import dev.easel.internal.request.Wire;
import dev.easel.internal.spool.Spool;
import dev.easel.internal.stream.Watcher;
import dev.easel.job.Ticket;
import dev.easel.policy.RetryPolicy;
import dev.easel.policy.Timeouts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a run may use of its client. Immutable.
 *
 * @param engine what all runs share
 * @param spool where images go
 * @param events the run's own line to the listener
 * @param watcher who sees the images being drawn
 * @param timeouts how long things may take
 * @param retry when requests are sent again
 * @param keys whose keys are used
 * @param resumed the open task that the run goes on with; null for a new request
 * @param reserve what is held for it
 * @param directory where the caller saves its images, before its tickets are forgotten; null if he takes them
 * @param concurrency how many of its calls run at a time
 */
record RunEnvironment(
        Engine engine,
        Spool spool,
        SerialEvents events,
        Watcher watcher,
        Timeouts timeouts,
        RetryPolicy retry,
        Keys keys,
        @Nullable Ticket resumed,
        Reserve reserve,
        @Nullable Path directory,
        int concurrency) {

    Wire wire() {
        return new Wire(engine.transport(), engine.bodies(), engine.workers().io(), engine.clock(), spool, timeouts);
    }

    Future<?> after(Duration time, Runnable task) {
        return engine.workers().timer().schedule(task, time.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Does something later, unless it is stopped before, on a thread that may be kept busy for a moment. */
    void later(Duration time, Stops stops, Runnable then) {
        CompletableFuture<Boolean> wake = new CompletableFuture<>();
        Future<?> alarm = after(time, () -> wake.complete(true));
        Runnable stop = () -> alarm.cancel(false);
        stops.add(stop);
        wake.thenRunAsync(
                () -> {
                    stops.remove(stop);
                    then.run();
                },
                engine.workers().io());
    }
}
