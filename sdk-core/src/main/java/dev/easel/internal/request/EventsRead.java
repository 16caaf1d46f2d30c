package dev.easel.internal.request;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.Failure;
import dev.easel.error.Failures;
import dev.easel.image.GeneratedImage;
import dev.easel.internal.http.Head;
import dev.easel.internal.sieve.EventConsumer;
import dev.easel.internal.sieve.Sieve;
import dev.easel.internal.sieve.Sifted;
import dev.easel.internal.sieve.SiftedEvent;
import dev.easel.internal.text.Secrets;
import dev.easel.spi.EventReader;
import dev.easel.spi.EventSink;
import dev.easel.spi.Step;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Hands the events of one stream to its provider's reader, and waits for whoever watches. Used by one thread at a time. */
final class EventsRead implements EventConsumer, EventSink {

    private final CallScope scope;
    private final Head head;
    private final Secrets secrets;
    private final EventReader reader;
    private CompletableFuture<Boolean> watched = Sieve.MORE;
    private @Nullable Step last;

    EventsRead(CallScope scope, Head head, Secrets secrets, EventReader reader) {
        this.scope = scope;
        this.head = head;
        this.secrets = secrets;
        this.reader = reader;
        scope.state().requestId(head.header("x-request-id").map(secrets::scrub));
    }

    @Override
    public CompletableFuture<Boolean> take(SiftedEvent event) {
        HttpAnswer answer = new HttpAnswer(head, secrets, event.data(), event.name());
        try {
            Optional<Step> step = reader.read(answer, this);
            step.ifPresent(it -> last = it);
            return step.isPresent() ? Sieve.ENOUGH : watched;
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(Failures.exception(Mishap.failure(e)));
        } finally {
            answer.discardRest();
        }
    }

    @Override
    public void partial(GeneratedImage image) {
        watch(scope.partial(image));
    }

    @Override
    public void progress(int percent) {
        watch(scope.progress(percent));
    }

    private void watch(CompletableFuture<Boolean> taken) {
        watched = watched.thenCombine(taken, (before, now) -> true);
    }

    /** A stream that came as one document is one event without a name. */
    Received document(Sifted sifted) {
        CompletableFuture<Boolean> taken = take(new SiftedEvent("", sifted));
        if (taken.isCompletedExceptionally()) {
            taken.join();
        }
        return end();
    }

    /** What the stream came to: nothing, unless its final event came. */
    Received end() {
        return new Received.Events(last == null ? new Step.Fail(unfinished()) : last);
    }

    private static Failure unfinished() {
        return Failure.builder()
                .category(Category.BAD_RESPONSE)
                .charge(Charge.MAYBE)
                .message("The stream ended without its final event.")
                .build();
    }
}
