package dev.easel.internal.http;

import dev.easel.internal.sieve.SieveSubscriber;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicLong;

/** Takes the body of an answer in. Bytes are due only while the sieve asks for them: not while it waits for a slow listener. */
final class Intake<T> implements BodySubscriber<T> {

    private final SieveSubscriber<T> sieve;
    private final Watch watch;
    private final Optional<Limit> limit;
    private final AtomicLong demand = new AtomicLong();
    private boolean begun;

    Intake(SieveSubscriber<T> sieve, Watch watch, Optional<Limit> limit) {
        this.sieve = sieve;
        this.watch = watch;
        this.limit = limit;
    }

    @Override
    public CompletionStage<T> getBody() {
        return sieve.result();
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        sieve.onSubscribe(new Counted(subscription));
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        demand.decrementAndGet();
        watch.moved();
        if (!begun) {
            begun = true;
            watch.expect(limit, () -> demand.get() > 0);
        }
        sieve.onNext(buffers);
    }

    @Override
    public void onError(Throwable failure) {
        sieve.onError(failure);
    }

    @Override
    public void onComplete() {
        sieve.onComplete();
    }

    private final class Counted implements Subscription {

        private final Subscription source;

        Counted(Subscription source) {
            this.source = source;
        }

        @Override
        public void request(long count) {
            demand.accumulateAndGet(count, (a, b) -> a + b < 0 ? Long.MAX_VALUE : a + b);
            source.request(count);
        }

        @Override
        public void cancel() {
            source.cancel();
        }
    }
}
