package dev.easel.internal.runner;

import dev.easel.error.Category;
import dev.easel.error.Failure;
import java.util.Set;

/** Says which failures end a task for good; after all others it can be resumed. */
final class Jobs {

    private static final Set<Category> FINAL = Set.of(
            Category.TASK_FAILED,
            Category.MODERATED,
            Category.INVALID_REQUEST,
            Category.BAD_RESPONSE,
            Category.BAD_IMAGE,
            Category.TOO_LARGE,
            Category.EXPIRED_URL);

    private Jobs() {}

    static boolean isOver(Failure failure) {
        return FINAL.contains(failure.category());
    }
}
