package dev.easel.internal.request;

import dev.easel.image.GeneratedImage;
import dev.easel.internal.pace.Lane;
import dev.easel.internal.retry.Repeats;
import dev.easel.plan.PlannedCall;
import java.util.concurrent.CompletableFuture;

/** One call of a plan. Safe to share. */
public interface CallScope extends Scope {

    /** What is done. */
    PlannedCall call();

    /** What is known so far. */
    CallState state();

    /** Where paid requests of its model wait for their turn. */
    Lane lane();

    /** When a paid request is sent again. */
    Repeats paidRepeats(boolean idempotent);

    /** Tells that a request is being sent. */
    void tellAttempt(int number);

    /** Hands a preview on; the future completes with true once another one may come. */
    CompletableFuture<Boolean> partial(GeneratedImage image);

    /** Tells how far the work is; the future completes with true once more may come. */
    CompletableFuture<Boolean> progress(int percent);
}
