package dev.easel.internal.runner;

import dev.easel.internal.spool.Spool;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * What a run may use of its client. Immutable.
 *
 * @param workers the threads
 * @param spool where images go
 * @param events the run's own line to the listener
 * @param timeout how long the whole run may take
 * @param concurrency how many of its calls run at a time
 */
record RunEnvironment(Workers workers, Spool spool, SerialEvents events, Duration timeout, int concurrency) {

    Future<?> after(Duration time, Runnable task) {
        return workers.timer().schedule(task, time.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** For work that needs a processor; refuses it once the client is closed. */
    Executor local() throws RejectedExecutionException {
        return workers.local();
    }
}
