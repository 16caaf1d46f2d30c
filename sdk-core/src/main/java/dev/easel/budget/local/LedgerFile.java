package dev.easel.budget.local;

import dev.easel.error.EaselException;
import dev.easel.error.InvalidRequestException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one user of a file in this process, however many ledgers stand on it. One thread does all work, so that no interrupt
 * of a caller closes the file, and what waits meanwhile is written together. Safe to share.
 */
final class LedgerFile {

    private static final Logger log = LoggerFactory.getLogger("dev.easel");
    private static final int TOGETHER = 256;
    private static final int IDLE_SECONDS = 5;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);
    private static final Map<Path, LedgerFile> IN_USE = new HashMap<>();

    private final Path path;
    private final Queue<Task<?>> waiting = new ConcurrentLinkedQueue<>();
    private final ThreadPoolExecutor thread;
    private @Nullable FileBooks books;
    private int users;
    private boolean closed;

    private LedgerFile(Path path) {
        this.path = path;
        thread = new ThreadPoolExecutor(
                1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), LedgerFile::daemon);
        thread.allowCoreThreadTimeOut(true);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "easel-ledger");
        thread.setDaemon(true);
        return thread;
    }

    /** The user of a file by its real path; each one has to {@link #leave()} it again. */
    static LedgerFile join(Path path) {
        synchronized (IN_USE) {
            LedgerFile file = IN_USE.computeIfAbsent(path, LedgerFile::new);
            file.users++;
            return file;
        }
    }

    void leave() {
        synchronized (IN_USE) {
            users--;
            if (users == 0) {
                // Before the next user opens it: closing a file gives up all locks that the process has on it.
                close();
                IN_USE.remove(path);
                thread.shutdown();
            }
        }
    }

    private synchronized void close() {
        closed = true;
        forget();
    }

    /** Does work and waits until what came of it is on the disk. */
    <T> T change(Task<T> task) {
        waiting.add(task);
        thread.execute(this::serve);
        return task.await(PATIENCE, () -> late(task.claim()));
    }

    private RuntimeException late(boolean notBegun) {
        return LedgerTrouble.of(
                path,
                "was busy for %d seconds, and %s."
                        .formatted(
                                TimeUnit.NANOSECONDS.toSeconds(PATIENCE),
                                notBegun ? "nothing was booked" : "what was booked is uncertain"),
                "See which process keeps it locked.");
    }

    private synchronized void serve() {
        List<Task<?>> tasks = next();
        try {
            if (!tasks.isEmpty()) {
                books().change(tasks);
                tasks.forEach(Task::tell);
            }
        } catch (EaselException e) {
            giveUp(tasks, e);
        } catch (IOException | RuntimeException | Error e) {
            giveUp(tasks, LedgerTrouble.of(path, e));
        }
    }

    private FileBooks books() throws IOException {
        if (closed) {
            throw closed();
        }
        FileBooks open = books == null ? new FileBooks(path) : books;
        books = open;
        return open;
    }

    /** What a ledger says that was closed. */
    static InvalidRequestException closed() {
        return new InvalidRequestException("This ledger was closed; nothing was sent or booked. Open it again.");
    }

    private List<Task<?>> next() {
        List<Task<?>> tasks = new ArrayList<>();
        for (Task<?> task = waiting.poll(); task != null; task = waiting.poll()) {
            if (task.claim()) {
                tasks.add(task);
            }
            if (tasks.size() == TOGETHER) {
                break;
            }
        }
        return tasks;
    }

    /** What is in memory may be ahead of the disk: the next work reads it all anew. */
    private void giveUp(List<Task<?>> tasks, RuntimeException trouble) {
        forget();
        tasks.forEach(task -> task.fail(trouble));
    }

    private void forget() {
        FileBooks open = books;
        books = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                log.debug("A ledger's file did not close well; what was told is forced: {}", e.toString());
            }
        }
    }
}
