package dev.easel.internal.body;

import dev.easel.error.EaselException;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A body in one attempt: what HttpClient subscribes to. Each subscription reads anew, block by block as it is asked for.
 * Safe to share.
 */
public final class Sending implements BodyPublisher, AutoCloseable {

    private final List<Segment> segments;
    private final long length;
    private final Executor readers;
    private final AtomicReference<@Nullable EaselException> failure = new AtomicReference<>();
    private final Set<Pump> open = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    Sending(List<Segment> segments, long length, Executor readers) {
        this.segments = segments;
        this.length = length;
        this.readers = readers;
    }

    @Override
    public long contentLength() {
        return length;
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        Pump pump = new Pump(this, new JoinedStream(segments), subscriber);
        open.add(pump);
        subscriber.onSubscribe(pump);
        if (closed) {
            pump.cancel();
        }
        if (length == 0) {
            pump.call();
        }
    }

    /** Why the body could not be read to its end, whatever HttpClient makes of it; empty while it can. */
    public Optional<EaselException> failure() {
        return Optional.ofNullable(failure.get());
    }

    /** Ends all reading and closes the files, at once or as soon as the block that is being read is done. */
    @Override
    public void close() {
        closed = true;
        open.forEach(Pump::cancel);
    }

    Executor readers() {
        return readers;
    }

    void failed(EaselException why) {
        failure.compareAndSet(null, why);
    }

    void ended(Pump pump) {
        open.remove(pump);
    }
}
