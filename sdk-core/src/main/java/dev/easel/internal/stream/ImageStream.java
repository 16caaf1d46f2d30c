package dev.easel.internal.stream;

import dev.easel.error.EaselException;
import dev.easel.error.InvalidRequestException;
import dev.easel.result.ImageEvent;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * The events of one request, which is sent when somebody first subscribes. A second subscription is refused: it would pay
 * again. Safe to share.
 */
public final class ImageStream implements Publisher<ImageEvent> {

    private final Executor executor;
    private final Function<EventLine, Source> start;
    private final AtomicBoolean used = new AtomicBoolean();

    /**
     * Prepares a stream.
     *
     * @param executor where the subscriber is called
     * @param start sends the request, and tells its events to the line
     */
    public ImageStream(Executor executor, Function<EventLine, Source> start) {
        this.executor = executor;
        this.start = start;
    }

    @Override
    public void subscribe(Subscriber<? super ImageEvent> subscriber) {
        EventLine line = new EventLine(subscriber, executor);
        subscriber.onSubscribe(line);
        if (!used.compareAndSet(false, true)) {
            line.fail(new InvalidRequestException(
                    "This stream was sent already; a second subscription would pay again. Ask for another stream."));
        } else if (!line.isOver()) {
            send(line);
        }
    }

    private void send(EventLine line) {
        try {
            line.follow(start.apply(line));
        } catch (EaselException e) {
            line.fail(e);
        }
    }
}
