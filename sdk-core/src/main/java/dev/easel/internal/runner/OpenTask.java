package dev.easel.internal.runner;

import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.internal.request.CallState;
import dev.easel.job.Ticket;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The task of a call as it stands in the store of jobs: it stays there until nothing paid can be lost any more. */
final class OpenTask {

    private static final Logger log = LoggerFactory.getLogger("dev.easel");

    /** Which failures end a task for good; after all others it can be resumed. */
    private static final Set<Category> FINAL = Set.of(
            Category.TASK_FAILED,
            Category.MODERATED,
            Category.INVALID_REQUEST,
            Category.BAD_RESPONSE,
            Category.BAD_IMAGE,
            Category.TOO_LARGE,
            Category.EXPIRED_URL);

    private final CallState state;
    private final RunEnvironment environment;
    private volatile boolean unsaved;

    OpenTask(CallState state, RunEnvironment environment) {
        this.state = state;
        this.environment = environment;
    }

    /** The images came; where they are to be saved, the ticket waits for that. */
    void done(Runnable then) {
        if (environment.directory() == null) {
            forget(then);
        } else {
            unsaved = true;
            then.run();
        }
    }

    void failed(Failure failure, Runnable then) {
        if (FINAL.contains(failure.category())) {
            forget(then);
        } else {
            then.run();
        }
    }

    void saved() {
        if (unsaved) {
            state.task().ifPresent(this::forget);
        }
    }

    /** Goes on once the ticket is gone, so that a process that ends with its last call leaves none behind. */
    private void forget(Runnable then) {
        Optional<Ticket> task = state.task();
        if (task.isEmpty()) {
            then.run();
            return;
        }
        environment.engine().workers().io().execute(() -> {
            forget(task.get());
            then.run();
        });
    }

    /** What came is worth more than a store in order: the task can only be fetched once more. */
    private void forget(Ticket ticket) {
        try {
            environment.engine().jobs().remove(ticket);
        } catch (RuntimeException e) {
            log.warn("Task {} is done but stays in the store of jobs: {}", ticket.taskId(), e.toString());
        }
    }
}
