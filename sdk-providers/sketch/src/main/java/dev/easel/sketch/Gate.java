package dev.easel.sketch;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Holds a call up until something has happened elsewhere, or nobody waits for the call any more.
 *
 * @param opens completes when the call may go on, in whatever way
 */
record Gate(CompletionStage<?> opens) implements Act.Happening {

    private static final int LOOK_EVERY_MILLIS = 10;

    @Override
    public void to(SketchWork work) {
        Future<?> open = opens.toCompletableFuture();
        while (!open.isDone() && !work.isOver() && !Thread.currentThread().isInterrupted()) {
            look(open);
        }
    }

    private static void look(Future<?> open) {
        try {
            open.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException | CancellationException e) {
            // Either it is not open yet, or what it was completed with does not matter.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
