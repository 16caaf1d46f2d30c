package dev.easel;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.Failure;
import dev.easel.error.Failures;
import dev.easel.error.PaidWork;
import dev.easel.internal.stream.EventLine;
import dev.easel.result.ImageEvent;
import dev.easel.result.ImageResult;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.function.Consumer;

/** A subscriber that takes all that comes. */
final class Listening implements Subscriber<ImageEvent> {

    private final Consumer<? super ImageEvent> listener;

    Listening(Consumer<? super ImageEvent> listener) {
        this.listener = listener;
    }

    /** The result, once the listener has heard all. */
    static ImageResult heard(EventLine line, ImageResult result) {
        try {
            line.heard().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw Failures.exception(Failure.builder()
                    .category(Category.CANCELLED)
                    .charge(Charge.MAYBE)
                    .message("The listener of the stream failed after the images had come: " + e.getCause())
                    .cause(Optional.ofNullable(e.getCause()))
                    .paidWork(PaidWork.builder().images(result.images()).build())
                    .build());
        }
        return result;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(ImageEvent event) {
        listener.accept(event);
    }

    @Override
    public void onError(Throwable failure) {}

    @Override
    public void onComplete() {}
}
