package dev.easel;

import dev.easel.error.Category;
import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.error.Failures;
import dev.easel.internal.runner.Run;
import dev.easel.job.Ticket;
import dev.easel.result.ImageResult;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** A request that is being carried out. Safe to share. */
public final class ImageCall {

    private final Run run;

    ImageCall(Run run) {
        this.run = run;
    }

    /**
     * Waits for the images. An interrupt cancels the call and keeps the thread's flag set.
     *
     * @throws EaselException if no image came, or if the call was cancelled
     */
    public ImageResult result() {
        try {
            return run.outcome().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            run.cancel("The waiting thread was interrupted.");
            return ended();
        } catch (ExecutionException e) {
            throw known(e);
        }
    }

    /** What the run ended with; by now it has. */
    private ImageResult ended() {
        try {
            return run.outcome().join();
        } catch (CompletionException e) {
            throw known(e);
        }
    }

    private static EaselException known(Exception wrapper) {
        return wrapper.getCause() instanceof EaselException known
                ? known
                : Failures.exception(Failure.unsent(Category.TASK_FAILED, "The call failed: " + wrapper.getCause())
                        .cause(wrapper)
                        .build());
    }

    /** The tasks that vendors accepted for it so far, each to be resumed by its ticket; empty where answers come at once. */
    public List<Ticket> tickets() {
        return run.tickets();
    }

    /** The first of {@link #tickets()}. */
    public Optional<Ticket> ticket() {
        return tickets().stream().findFirst();
    }

    /** Ends the call; images that came are in the exception's paid work. Does nothing once the call has ended. */
    public void cancel() {
        run.cancel("The caller cancelled the call.");
    }

    /** Runs something short once the call has ended, on one of its threads. */
    void onEnd(Runnable task) {
        run.outcome().whenComplete((result, error) -> task.run());
    }

    /** A future that completes once the listener has heard all; ending it in any way from outside cancels the call. */
    CompletableFuture<ImageResult> future() {
        CompletableFuture<ImageResult> future = run.afterEvents();
        future.whenComplete((result, error) -> cancel());
        return future;
    }
}
