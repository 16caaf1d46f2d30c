package dev.easel.internal.request;

import dev.easel.error.Failure;
import dev.easel.image.GeneratedImage;
import dev.easel.internal.retry.Repeats;
import dev.easel.plan.PlannedCall;
import dev.easel.spi.ApiKey;
import dev.easel.spi.ImageProvider;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** The call for which requests are sent. Safe to share. */
public interface CallScope {

    /** What is done. */
    PlannedCall call();

    /** Who reads the answers. */
    ImageProvider provider();

    /** How requests get out. */
    Wire wire();

    /** What is known so far. */
    CallState state();

    /** What must be ended with the call. */
    Stops stops();

    /** Whether the call is over, so that nothing more is wanted. */
    boolean isOver();

    /** What is left of its time. */
    Duration timeLeft();

    /** Goes on after a wait that holds no thread, and tells of it. */
    void pause(Duration time, Failure because, Runnable then);

    /** Whether a URL may be visited; the future fails with Easel's own exception if not. */
    CompletableFuture<Void> checked(URI uri);

    /** The key to use instead of a provider's own, if the caller has set one. */
    ApiKey key(ApiKey own);

    /** When a paid request is sent again. */
    Repeats paidRepeats(boolean idempotent);

    /** When a request that costs nothing is sent again. */
    Repeats freeRepeats();

    /** Tells that a request is being sent. */
    void tellAttempt(int number);

    /** Hands a preview on; the future completes with true once another one may come. */
    CompletableFuture<Boolean> partial(GeneratedImage image);

    /** Tells how far the work is; the future completes with true once more may come. */
    CompletableFuture<Boolean> progress(int percent);
}
