package dev.easel.testkit;

import dev.easel.Easel;
import dev.easel.request.ImageRequest;
import dev.easel.result.ImageEvent;
import dev.easel.result.ImageResult;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** The ways in which a call can be made. Each has a way of its own to be given up. */
enum Form {
    /** A thread waits for the images; it gives up when it is interrupted. */
    BLOCKING {
        @Override
        Made make(Easel easel, ImageRequest request, Consumer<ImageEvent> watcher) {
            return waiting(() -> easel.generate(request));
        }
    },
    /** A future brings them; it is cancelled. */
    ASYNC {
        @Override
        Made make(Easel easel, ImageRequest request, Consumer<ImageEvent> watcher) {
            CompletableFuture<ImageResult> future = easel.generateAsync(request);
            return new Made(future, () -> future.cancel(true));
        }
    },
    /** A subscriber hears of them; it unsubscribes. */
    STREAM {
        @Override
        Made make(Easel easel, ImageRequest request, Consumer<ImageEvent> watcher) {
            Subscriber subscriber = new Subscriber(watcher);
            easel.stream(request).subscribe(subscriber);
            return new Made(subscriber.end, subscriber::giveUp);
        }
    };

    /**
     * A call under way.
     *
     * @param end what it comes to; a {@link CancellationException} where its caller is told no more
     * @param giveUp ends it as its caller would
     */
    record Made(CompletableFuture<ImageResult> end, Runnable giveUp) {}

    /** What makes images and waits for them. */
    interface Work {
        ImageResult make() throws Exception;
    }

    /** Makes a call. */
    abstract Made make(Easel easel, ImageRequest request, Consumer<ImageEvent> watcher);

    /** A call in a thread of its own, which keeps its interrupt. */
    static Made waiting(Work work) {
        CompletableFuture<ImageResult> end = new CompletableFuture<>();
        AtomicBoolean interrupted = new AtomicBoolean();
        Thread caller = new Thread(
                () -> {
                    try {
                        end.complete(work.make());
                    } catch (Throwable e) {
                        boolean kept =
                                !interrupted.get() || Thread.currentThread().isInterrupted();
                        end.completeExceptionally(kept ? e : new AssertionError("the thread's flag is lost", e));
                    }
                },
                "caller");
        caller.setDaemon(true);
        caller.start();
        return new Made(end, () -> {
            interrupted.set(true);
            caller.interrupt();
        });
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Asks for all events at once. */
    private static final class Subscriber implements Flow.Subscriber<ImageEvent> {

        private final CompletableFuture<ImageResult> end = new CompletableFuture<>();
        private final CompletableFuture<Flow.Subscription> subscribed = new CompletableFuture<>();
        private final Consumer<ImageEvent> watcher;

        Subscriber(Consumer<ImageEvent> watcher) {
            this.watcher = watcher;
        }

        void giveUp() {
            subscribed.join().cancel();
            end.completeExceptionally(new CancellationException());
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscribed.complete(given);
            given.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(ImageEvent event) {
            try {
                watcher.accept(event);
            } catch (RuntimeException e) {
                end.completeExceptionally(new CancellationException());
                throw e;
            }
            if (event instanceof ImageEvent.Final last) {
                end.complete(last.result());
            }
        }

        @Override
        public void onError(Throwable failure) {
            end.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            end.completeExceptionally(new AssertionError("a stream ended without its last event"));
        }
    }
}
