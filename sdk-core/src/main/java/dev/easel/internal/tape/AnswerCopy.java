package dev.easel.internal.tape;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** An answer that is copied while it comes, as slowly as it is wanted. */
final class AnswerCopy<T> implements BodySubscriber<T> {

    private final BodySubscriber<T> target;
    private final Take take;

    AnswerCopy(BodySubscriber<T> target, Take take) {
        this.target = target;
        this.take = take;
    }

    @Override
    public CompletionStage<T> getBody() {
        return target.getBody();
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        target.onSubscribe(new Subscription() {
            @Override
            public void request(long count) {
                subscription.request(count);
            }

            @Override
            public void cancel() {
                take.end(false);
                subscription.cancel();
            }
        });
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        buffers.forEach(take::came);
        target.onNext(buffers);
    }

    @Override
    public void onError(Throwable failure) {
        take.end(false);
        target.onError(failure);
    }

    @Override
    public void onComplete() {
        take.end(true);
        target.onComplete();
    }
}
