package dev.easel.internal.runner;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads of one client. All are daemons and go when nothing is to do, so a forgotten client holds no process. */
final class Workers implements AutoCloseable {

    private static final int IDLE_SECONDS = 5;

    private final ThreadPoolExecutor local;
    private final ScheduledThreadPoolExecutor timer;

    Workers() {
        int processors = Runtime.getRuntime().availableProcessors();
        local = new ThreadPoolExecutor(
                processors,
                processors,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                named("easel-local"));
        local.allowCoreThreadTimeOut(true);
        timer = new ScheduledThreadPoolExecutor(1, named("easel-timer"));
        timer.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
        timer.setRemoveOnCancelPolicy(true);
    }

    /** For work that needs a processor. */
    ExecutorService local() {
        return local;
    }

    /** For deadlines. */
    ScheduledExecutorService timer() {
        return timer;
    }

    /** Where callbacks run unless the caller says otherwise: threads of their own, so that a slow one holds nobody up. */
    static ExecutorService callbacks() {
        return Executors.newCachedThreadPool(named("easel-callback"));
    }

    private static ThreadFactory named(String name) {
        AtomicInteger count = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    @Override
    public void close() {
        local.shutdownNow();
        timer.shutdownNow();
    }
}
