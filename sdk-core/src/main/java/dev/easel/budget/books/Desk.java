package dev.easel.budget.books;

import dev.easel.budget.Hold;
import dev.easel.budget.HoldRequest;
import java.util.function.Function;

/** Where a bookkeeper works: each piece of work is one transaction, written for good before it returns. Safe to share. */
public interface Desk extends AutoCloseable {

    /** Does work that may change the books; where it throws, nothing was changed. */
    <T> T change(Function<Bookkeeper, T> work);

    /** Does work that only reads. */
    <T> T read(Function<Bookkeeper, T> work);

    /** Sets an amount aside; where it fails halfway it is repeated with the same id, so that it is never done twice. */
    default Hold hold(String id, HoldRequest request) {
        return change(keeper -> keeper.hold(id, request));
    }

    @Override
    void close();
}
