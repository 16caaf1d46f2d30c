package dev.easel.internal.sieve;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;

/**
 * Hands the bytes of an HTTP body over to a sieve that works on another thread, through a bounded window, so that the socket
 * is read on meanwhile. No thread waits: the executor is asked for one while there is work. Where the sieve waits, or is
 * slower than the network, reading stops.
 *
 * @param <T> what the sieve makes
 */
public final class SieveSubscriber<T> implements Flow.Subscriber<List<ByteBuffer>> {

    private final CompletableFuture<T> result = new CompletableFuture<>();

    /** Makes the one subscriber of one body; the sieve belongs to it from now on. */
    public SieveSubscriber(Sieve<T> sieve, Executor executor) {}

    /**
     * What the sieve made, completed by the executor. Fails with a {@link SieveException}, with what failed the HTTP
     * exchange, or with what an event's consumer failed with; then nothing is left in the spool but the exception's images.
     */
    public CompletableFuture<T> result() {
        return result;
    }

    /** Ends reading, lets go of what came, and fails the result with the reason, unless it is complete. Can be repeated. */
    public void cancel(Throwable reason) {}

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        throw new UnsupportedOperationException("to come");
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        throw new UnsupportedOperationException("to come");
    }

    @Override
    public void onError(Throwable failure) {}

    @Override
    public void onComplete() {}
}
