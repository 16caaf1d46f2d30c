package dev.easel.internal.http;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Gives a body to HttpClient once. HttpClient subscribes to it when it is about to send it, and again where it means to repeat
 * the request by itself: that is refused, so nothing below Easel can send a paid request twice.
 */
final class SentOnce implements BodyPublisher {

    private final BodyPublisher body;
    private final Runnable onFirst;
    private final Runnable onBlock;
    private final Runnable onEnd;
    private final AtomicInteger subscriptions = new AtomicInteger();

    SentOnce(BodyPublisher body, Runnable onFirst, Runnable onBlock, Runnable onEnd) {
        this.body = body;
        this.onFirst = onFirst;
        this.onBlock = onBlock;
        this.onEnd = onEnd;
    }

    @Override
    public long contentLength() {
        return body.contentLength();
    }

    /** Whether the first byte of the body may have left. */
    boolean isBegun() {
        return subscriptions.get() > 0;
    }

    /** Whether HttpClient meant to send it again. */
    boolean isRefused() {
        return subscriptions.get() > 1;
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        if (subscriptions.incrementAndGet() > 1) {
            subscriber.onSubscribe(NOTHING);
            subscriber.onError(new IOException("A request is not repeated by HttpClient itself."));
            return;
        }
        onFirst.run();
        body.subscribe(new Observed(subscriber));
    }

    private static final Subscription NOTHING = new Subscription() {
        @Override
        public void request(long n) {}

        @Override
        public void cancel() {}
    };

    /** Tells of each block that goes out. */
    private final class Observed implements Subscriber<ByteBuffer> {

        private final Subscriber<? super ByteBuffer> target;

        Observed(Subscriber<? super ByteBuffer> target) {
            this.target = target;
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            target.onSubscribe(subscription);
        }

        @Override
        public void onNext(ByteBuffer block) {
            onBlock.run();
            target.onNext(block);
        }

        @Override
        public void onError(Throwable failure) {
            target.onError(failure);
        }

        @Override
        public void onComplete() {
            onEnd.run();
            target.onComplete();
        }
    }
}
