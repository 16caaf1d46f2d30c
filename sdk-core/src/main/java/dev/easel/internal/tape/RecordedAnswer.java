package dev.easel.internal.tape;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;

/**
 * An answer that is read from a file, as slowly as it is wanted. Immutable.
 *
 * @param recorded its head
 * @param file its body
 */
record RecordedAnswer(Recorded recorded, Path file) implements ResponseInfo {

    @Override
    public int statusCode() {
        return recorded.status();
    }

    @Override
    public HttpHeaders headers() {
        return HttpHeaders.of(recorded.headers(), (name, value) -> true);
    }

    @Override
    public HttpClient.Version version() {
        return HttpClient.Version.HTTP_1_1;
    }

    /** Hands it over as {@code HttpClient} does; completes with what is made of it. */
    <T> CompletionStage<T> to(BodyHandler<T> handler) {
        BodySubscriber<T> target = handler.apply(this);
        try {
            InputStream bytes = Files.newInputStream(file);
            BodyPublishers.ofInputStream(() -> bytes).subscribe(new Reading(target, bytes));
        } catch (IOException e) {
            return CompletableFuture.failedFuture(e);
        }
        return target.getBody();
    }

    private final class Reading implements Subscriber<ByteBuffer> {

        private final BodySubscriber<?> target;
        private final InputStream bytes;

        Reading(BodySubscriber<?> target, InputStream bytes) {
            this.target = target;
            this.bytes = bytes;
        }

        /** The JDK's publisher closes a stream at its end only. */
        private void close() {
            try {
                bytes.close();
            } catch (IOException e) {
                // Nothing is read from it any more.
                return;
            }
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
                    subscription.cancel();
                    close();
                }
            });
        }

        @Override
        public void onNext(ByteBuffer block) {
            target.onNext(List.of(block));
        }

        @Override
        public void onError(Throwable failure) {
            close();
            target.onError(failure);
        }

        @Override
        public void onComplete() {
            close();
            if (recorded.whole()) {
                target.onComplete();
            } else {
                target.onError(new IOException("the recorded answer ends here"));
            }
        }
    }
}
