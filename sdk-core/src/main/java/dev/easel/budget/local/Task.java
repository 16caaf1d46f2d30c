package dev.easel.budget.local;

import dev.easel.budget.books.Bookkeeper;
import dev.easel.error.EaselException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;

/** Work on its way to a ledger's thread and back. What came of it is told only once it is on the disk. */
final class Task<T> {

    private final Function<LocalBooks, Bookkeeper> keepers;
    private final Function<Bookkeeper, T> work;
    private final AtomicBoolean claimed = new AtomicBoolean();
    private final CompletableFuture<T> outcome = new CompletableFuture<>();
    private Runnable telling = () -> {};

    Task(Function<LocalBooks, Bookkeeper> keepers, Function<Bookkeeper, T> work) {
        this.keepers = keepers;
        this.work = work;
    }

    /** Whether it was still to be done; whoever is told so does it, or sees that nobody does. */
    boolean claim() {
        return claimed.compareAndSet(false, true);
    }

    /** Does the work; a refusal is what came of it, too. */
    void run(LocalBooks books) {
        try {
            T result = work.apply(keepers.apply(books));
            telling = () -> outcome.complete(result);
        } catch (EaselException e) {
            telling = () -> outcome.completeExceptionally(e);
        }
    }

    /** Tells what came of it. */
    void tell() {
        telling.run();
    }

    void fail(RuntimeException e) {
        outcome.completeExceptionally(e);
    }

    /** Waits for what came of it; an interrupt is kept for whoever waits next, so that no hold is left behind by one. */
    T await(long nanos, Supplier<RuntimeException> late) {
        long until = System.nanoTime() + nanos;
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return outcome.get(until - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (TimeoutException e) {
            throw late.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
