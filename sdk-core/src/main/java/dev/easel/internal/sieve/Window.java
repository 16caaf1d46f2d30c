package dev.easel.internal.sieve;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** The bytes between the network and a sieve, and what is to be done with them. Safe to share; has one worker at a time. */
final class Window {

    /** What the worker is to do next. */
    enum Task {
        REST,
        TAKE,
        FINISH,
        LOSE,
        CANCEL
    }

    /** How many bytes may wait before no more are asked for, until half of them were taken: each time wakes the socket's reader. */
    static final int SIZE = 256 * 1024;

    private final Queue<ByteBuffer> waiting = new ArrayDeque<>();
    private long bytes;
    private Flow.@Nullable Subscription upstream;
    private boolean asked;
    private boolean full;
    private boolean working;
    private boolean paused;
    private boolean over;
    private @Nullable Task end;

    /** Asks for the first bytes, unless all is over before it began. */
    void open(Flow.Subscription subscription) {
        boolean late;
        synchronized (this) {
            upstream = subscription;
            late = over;
        }
        if (late) {
            subscription.cancel();
        } else {
            ask();
        }
    }

    void add(List<ByteBuffer> buffers) {
        synchronized (this) {
            asked = false;
            for (ByteBuffer buffer : over ? List.<ByteBuffer>of() : buffers) {
                waiting.add(buffer);
                bytes += buffer.capacity();
            }
        }
        ask();
    }

    /** Asks for more if there is room. */
    private void ask() {
        Flow.Subscription from;
        synchronized (this) {
            full = bytes >= SIZE || (full && bytes > SIZE / 2);
            if (upstream == null || asked || end != null || full) {
                return;
            }
            asked = true;
            from = upstream;
        }
        from.request(1);
    }

    /** Says what is to be done after the last bytes; of several ends the first counts, but a cancel comes before all. */
    synchronized void end(Task task) {
        end = end == null || task == Task.CANCEL ? task : end;
    }

    /** Whether there is work and nobody at it; then the caller is. */
    synchronized boolean begin() {
        boolean work = end == Task.CANCEL || (!paused && (end != null || !waiting.isEmpty()));
        if (working || over || !work) {
            return false;
        }
        working = true;
        return true;
    }

    /** What the worker is to do; with REST it is no more at work. */
    synchronized Task next() {
        if (end == Task.CANCEL) {
            return Task.CANCEL;
        }
        if (!waiting.isEmpty()) {
            return Task.TAKE;
        }
        working = end != null;
        return end == null ? Task.REST : end;
    }

    /** The bytes to take. */
    synchronized ByteBuffer head() {
        return waiting.element();
    }

    /** Removes the bytes that were taken, and asks for more. */
    void removeHead() {
        synchronized (this) {
            bytes -= waiting.remove().capacity();
        }
        ask();
    }

    /** Ends the work until {@link #resume}; only a cancel comes through. */
    synchronized void pause() {
        paused = true;
        working = false;
    }

    synchronized void resume() {
        paused = false;
    }

    /** Ends all work, and the reading if it goes on. */
    void close() {
        Flow.Subscription from;
        synchronized (this) {
            over = true;
            end = end == null ? Task.FINISH : end;
            waiting.clear();
            from = upstream;
        }
        if (from != null) {
            from.cancel();
        }
    }
}
