package dev.easel.internal.runner;

import dev.easel.event.CallListener;
import dev.easel.internal.budget.Reserve;
import dev.easel.internal.pace.Latencies;
import dev.easel.internal.request.Keys;
import dev.easel.internal.spool.Spool;
import dev.easel.internal.stream.Watcher;
import dev.easel.job.Ticket;
import dev.easel.plan.Plan;
import dev.easel.policy.RetryPolicy;
import dev.easel.policy.Timeouts;
import dev.easel.spi.ImageProvider;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** Carries out plans. One for each client; safe to share. */
public final class StepRunner implements AutoCloseable {

    /** How many calls of one request run at a time. */
    public static final int CONCURRENT_CALLS = 4;

    static final String CLOSED = "The client was closed.";

    private final Engine engine;
    private final ExecutorService ownCallbacks = Workers.callbacks();
    private final Set<Run> running = ConcurrentHashMap.newKeySet();

    /** Makes one that deals with the world in some way. */
    public StepRunner(Outside outside) {
        engine = new Engine(outside);
    }

    /** Begins a run; it ends by itself, with images or an exception, within the time given. */
    public Run start(Plan plan, ImageProvider provider, Terms terms) {
        SerialEvents events = new SerialEvents(terms.listener(), callbacks(terms.callbackExecutor()));
        Run run = new Run(
                plan,
                provider,
                new RunEnvironment(
                        engine,
                        terms.spool(),
                        events,
                        terms.watcher(),
                        terms.timeouts(),
                        terms.retry(),
                        terms.keys(),
                        terms.resumed(),
                        terms.reserve(),
                        terms.directory(),
                        CONCURRENT_CALLS));
        running.add(run);
        run.outcome().whenComplete((result, error) -> running.remove(run));
        try {
            engine.prepare(provider);
            run.start();
        } catch (RejectedExecutionException e) {
            run.cancel(CLOSED);
        }
        return run;
    }

    /** Where callbacks run: the caller's executor, or threads of this client's own. */
    public Executor callbacks(@Nullable Executor callers) {
        return callers == null ? ownCallbacks : callers;
    }

    /** How long models took of late. */
    public Latencies latencies() {
        return engine.latencies();
    }

    /** Cancels what runs and gives the threads back. */
    @Override
    public void close() {
        running.forEach(run -> run.cancel(CLOSED));
        engine.close();
        ownCallbacks.shutdown();
    }

    /**
     * How a run is to be done.
     *
     * @param spool where its images go
     * @param timeouts how long things may take
     * @param retry when requests are sent again
     * @param keys whose keys are used
     * @param resumed the open task to go on with; null for a new request
     * @param reserve what is held for it
     * @param directory where the caller saves its images, before its tickets are forgotten; null if he takes them
     * @param listener who hears of it
     * @param watcher who sees the images being drawn
     * @param callbackExecutor where the listener runs; null for the client's own threads
     */
    public record Terms(
            Spool spool,
            Timeouts timeouts,
            RetryPolicy retry,
            Keys keys,
            @Nullable Ticket resumed,
            Reserve reserve,
            @Nullable Path directory,
            CallListener listener,
            Watcher watcher,
            @Nullable Executor callbackExecutor) {}
}
