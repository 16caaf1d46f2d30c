package dev.easel.internal.runner;

import dev.easel.event.CallEvent;
import dev.easel.event.CallListener;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands the events of one call to the listener, one after another, on the callback executor. */
final class SerialEvents {

    private static final Logger log = LoggerFactory.getLogger("dev.easel");

    private final CallListener listener;
    private final Executor executor;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean running;

    SerialEvents(CallListener listener, Executor executor) {
        this.listener = listener;
        this.executor = executor;
    }

    /** Whether anybody listens. */
    boolean isHeard() {
        return listener != CallListener.NONE;
    }

    void tell(CallEvent event) {
        if (isHeard()) {
            then(() -> listener.on(event));
        }
    }

    /** Runs something after all events so far. */
    synchronized void then(Runnable task) {
        waiting.add(task);
        if (!running) {
            running = true;
            execute();
        }
    }

    private void execute() {
        try {
            executor.execute(this::runAll);
        } catch (RejectedExecutionException e) {
            // The caller shut its executor down before us; a result must reach its future all the same.
            runAll();
        }
    }

    private void runAll() {
        for (Runnable task = next(); task != null; task = next()) {
            try {
                task.run();
            } catch (Throwable e) {
                // A listener is the caller's code: whatever it throws, an Error too, must not change or hold up the
                // call.
                log.warn("A listener failed: {}", e.toString());
            }
        }
    }

    private synchronized @Nullable Runnable next() {
        Runnable task = waiting.poll();
        running = task != null;
        return task;
    }
}
