package dev.easel.internal.tape;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;

/** A body that is copied while it is sent. */
final class SentCopy implements BodyPublisher {

    private final BodyPublisher body;
    private final HttpRequest request;
    private final Take take;
    private final boolean kept;

    private SentCopy(BodyPublisher body, HttpRequest request, Take take, boolean kept) {
        this.body = body;
        this.request = request;
        this.take = take;
        this.kept = kept;
    }

    /**
     * The same request, whose body is noted while it is sent.
     *
     * @param kept whether it is kept itself, or only what tells it from others
     */
    static HttpRequest of(HttpRequest request, Take take, boolean kept) {
        return request.bodyPublisher()
                .filter(body -> body.contentLength() != 0)
                .map(body -> HttpRequest.newBuilder(request, (name, value) -> true)
                        .method(request.method(), new SentCopy(body, request, take, kept))
                        .build())
                .orElse(request);
    }

    @Override
    public long contentLength() {
        return body.contentLength();
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        body.subscribe(new Copying(subscriber));
    }

    private final class Copying implements Subscriber<ByteBuffer> {

        private final Subscriber<? super ByteBuffer> target;
        private final BodyDigest digest = new BodyDigest(request);

        Copying(Subscriber<? super ByteBuffer> target) {
            this.target = target;
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            target.onSubscribe(subscription);
        }

        @Override
        public void onNext(ByteBuffer block) {
            digest.add(block);
            if (kept) {
                take.sent(block);
            }
            target.onNext(block);
        }

        @Override
        public void onError(Throwable failure) {
            target.onError(failure);
        }

        @Override
        public void onComplete() {
            take.sentAll(digest.end());
            target.onComplete();
        }
    }
}
