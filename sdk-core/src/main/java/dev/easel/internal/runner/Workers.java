package dev.easel.internal.runner;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads of one client, few however many calls are under way. All are daemons and go when nothing is to do, so a
 * forgotten client holds no process.
 */
final class Workers implements AutoCloseable {

    private static final int IDLE_SECONDS = 5;
    private static final int BLOCKING = 8;
    private static final int CALLBACKS = 16;
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private final ThreadPoolExecutor local = pool("easel-local", PROCESSORS);
    private final ThreadPoolExecutor http = pool("easel-http", Math.max(4, Math.min(16, 2 * PROCESSORS)));
    private final ThreadPoolExecutor io = pool("easel-io", BLOCKING);
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, named("easel-timer"));

    Workers() {
        timer.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
        timer.setRemoveOnCancelPolicy(true);
    }

    /** For work that needs a processor. */
    ExecutorService local() {
        return local;
    }

    /** For HTTP, and for taking answers in; nothing here waits. */
    ExecutorService http() {
        return http;
    }

    /** For what may wait for a moment: files, host names, key suppliers. */
    ExecutorService io() {
        return io;
    }

    /** For deadlines. */
    ScheduledExecutorService timer() {
        return timer;
    }

    /** Where callbacks run unless the caller says otherwise: threads of their own, so that a slow one holds no call up. */
    static ExecutorService callbacks() {
        return pool("easel-callback", CALLBACKS);
    }

    private static ThreadPoolExecutor pool(String name, int threads) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), named(name));
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private static ThreadFactory named(String name) {
        AtomicInteger count = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Begins nothing new; what is running ends by itself, since its calls were cancelled. */
    @Override
    public void close() {
        local.shutdownNow();
        timer.shutdownNow();
        io.shutdown();
        http.shutdown();
    }
}
