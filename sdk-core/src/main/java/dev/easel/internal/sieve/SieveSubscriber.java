package dev.easel.internal.sieve;

import dev.easel.error.Category;
import dev.easel.image.GeneratedImage;
import dev.easel.internal.sieve.Window.Task;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Hands the bytes of an HTTP body over to a sieve that works on another thread, through a bounded window, so that the socket
 * is read on meanwhile. No thread waits: the executor is asked for one while there is work. Where the sieve waits, or is
 * slower than the network, reading stops.
 *
 * @param <T> what the sieve makes
 */
public final class SieveSubscriber<T> implements Flow.Subscriber<List<ByteBuffer>> {

    private final Sieve<T> sieve;
    private final Executor executor;
    private final Window window = new Window();
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private volatile @Nullable Throwable loss;

    /** Makes the one subscriber of one body; the sieve belongs to it from now on. */
    public SieveSubscriber(Sieve<T> sieve, Executor executor) {
        this.sieve = sieve;
        this.executor = executor;
    }

    /**
     * What the sieve made, completed by the executor. Fails with a {@link SieveException}, or with what an event's consumer
     * failed with; then nothing is left in the spool but the exception's images.
     */
    public CompletableFuture<T> result() {
        return result;
    }

    /** Ends reading and fails the result as CANCELLED, unless it is complete. Can be repeated. */
    public void cancel() {
        window.end(Task.CANCEL);
        work();
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        window.open(subscription);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        window.add(buffers);
        work();
    }

    @Override
    public void onError(Throwable failure) {
        loss = failure;
        window.end(Task.LOSE);
        work();
    }

    @Override
    public void onComplete() {
        window.end(Task.FINISH);
        work();
    }

    private void work() {
        if (window.begin()) {
            try {
                executor.execute(this::workOff);
            } catch (RejectedExecutionException e) {
                window.end(Task.CANCEL);
                workOff();
            }
        }
    }

    private void workOff() {
        try {
            boolean goesOn = true;
            while (goesOn) {
                goesOn = step();
            }
        } catch (SieveException e) {
            fail(e);
        } catch (Throwable e) {
            // Whatever a consumer or our own fault throws: the caller must not wait for ever.
            sieve.abandon().forEach(GeneratedImage::discard);
            fail(e instanceof CompletionException && e.getCause() != null ? e.getCause() : e);
        }
    }

    private boolean step() throws SieveException {
        Task task = window.next();
        switch (task) {
            case REST -> {}
            case TAKE -> {
                return take(window.head());
            }
            case FINISH -> succeed();
            case LOSE -> fail(stopped(Category.CONNECTION_LOST, "The connection ended while the answer came."));
            case CANCEL -> fail(stopped(Category.CANCELLED, "The call was cancelled while the answer came."));
        }
        return false;
    }

    private boolean take(ByteBuffer bytes) throws SieveException {
        CompletableFuture<Boolean> more = sieve.accept(bytes);
        if (!more.isDone()) {
            window.pause();
            more.whenComplete((wanted, failure) -> {
                window.resume();
                work();
            });
            return false;
        }
        if (!more.join()) {
            succeed();
            return false;
        }
        if (!bytes.hasRemaining()) {
            window.removeHead();
        }
        return true;
    }

    private void succeed() throws SieveException {
        T made = sieve.finish();
        window.close();
        result.complete(made);
    }

    private SieveException stopped(Category category, String message) {
        return new SieveException(category, message, loss).with(sieve.abandon());
    }

    private void fail(Throwable failure) {
        window.close();
        result.completeExceptionally(failure);
    }
}
