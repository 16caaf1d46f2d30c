package dev.easel.internal.sieve;

import dev.easel.image.GeneratedImage;
import dev.easel.internal.spool.Spool;
import dev.easel.spi.Lift;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Reads server-sent events by the rules of WHATWG and hands each to a consumer as soon as its blank line begins. Its data is
 * read as {@link JsonSieve} does it; data that is no JSON, such as {@code [DONE]}, is handed over as text. An event that the
 * stream ends in is dropped. The result is the number of events.
 */
public final class EventSieve implements Sieve<Integer> {

    private final EventDraft event;
    private final EventLine line;
    private final ByteOrderMark mark = new ByteOrderMark();
    private final EventConsumer consumer;
    private CompletableFuture<Boolean> wanted = MORE;
    private boolean afterReturn;
    private int count;

    /** Starts before the first event. */
    public EventSieve(Lift lift, Spool spool, SieveLimits limits, EventConsumer consumer) {
        this.event = new EventDraft(new Intake(lift, spool, limits), limits.event());
        this.line = new EventLine(event);
        this.consumer = consumer;
    }

    @Override
    public CompletableFuture<Boolean> accept(ByteBuffer bytes) throws SieveException {
        line.accept(mark.pass(bytes));
        while (bytes.hasRemaining() && isWanted()) {
            readLine(bytes);
        }
        return wanted;
    }

    private boolean isWanted() {
        return wanted.isDone() && !wanted.isCompletedExceptionally() && wanted.join();
    }

    private void readLine(ByteBuffer bytes) throws SieveException {
        boolean isRestOfEnd = afterReturn && bytes.get(bytes.position()) == '\n';
        afterReturn = false;
        if (isRestOfEnd) {
            bytes.get();
            return;
        }
        int limit = bytes.limit();
        line.accept(bytes.limit(LineEnds.next(bytes)));
        bytes.limit(limit);
        if (bytes.hasRemaining()) {
            afterReturn = bytes.get() == '\r';
            endLine();
        }
    }

    private void endLine() throws SieveException {
        if (!line.isBlank()) {
            line.end();
            return;
        }
        Optional<SiftedEvent> whole = event.take();
        if (whole.isPresent()) {
            count++;
            wanted = consumer.take(whole.get());
        }
    }

    @Override
    public Integer finish() {
        event.abandon().forEach(GeneratedImage::discard);
        return count;
    }

    @Override
    public List<GeneratedImage> abandon() {
        return event.abandon();
    }
}
