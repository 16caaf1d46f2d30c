package dev.easel.internal.tape;

import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;

/** Reads a request as if it was sent, block by block. */
final class SentDigest implements Subscriber<ByteBuffer> {

    private final BodyDigest digest;
    private final CompletableFuture<String> end = new CompletableFuture<>();

    private SentDigest(HttpRequest request) {
        this.digest = new BodyDigest(request);
    }

    /** The digest of what is sent, as {@link Recorded#requestDigest} has it. */
    static CompletableFuture<String> of(HttpRequest request) {
        HttpRequest.BodyPublisher body = request.bodyPublisher().orElseGet(HttpRequest.BodyPublishers::noBody);
        if (body.contentLength() == 0) {
            return CompletableFuture.completedFuture("");
        }
        SentDigest reader = new SentDigest(request);
        body.subscribe(reader);
        return reader.end;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(ByteBuffer block) {
        digest.add(block);
    }

    @Override
    public void onError(Throwable failure) {
        end.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        end.complete(digest.end());
    }
}
