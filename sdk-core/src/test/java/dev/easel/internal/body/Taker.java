package dev.easel.internal.body;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A subscriber that collects what it gets, and fails when it gets what it did not ask for. */
final class Taker implements Subscriber<ByteBuffer> {

    private final LongSupplier demand;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private final CompletableFuture<Subscription> subscribed = new CompletableFuture<>();
    private final AtomicLong due = new AtomicLong();
    private @Nullable Subscription subscription;

    /** Asks for so many blocks whenever it has got all that it asked for. */
    Taker(LongSupplier demand) {
        this.demand = demand;
    }

    /** Takes all there is. */
    static byte[] all(Sending sending) {
        Taker taker = new Taker(() -> Long.MAX_VALUE);
        sending.subscribe(taker);
        return taker.bytes();
    }

    byte[] bytes() {
        return whole.orTimeout(30, TimeUnit.SECONDS).join();
    }

    Throwable failure() {
        return whole.handle((got, error) -> Objects.requireNonNull(error, "it ended well"))
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }

    Subscription subscription() {
        return subscribed.orTimeout(30, TimeUnit.SECONDS).join();
    }

    int received() {
        synchronized (bytes) {
            return bytes.size();
        }
    }

    boolean isOver() {
        return whole.isDone();
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription = given;
        subscribed.complete(given);
        ask(demand.getAsLong());
    }

    void ask(long blocks) {
        if (blocks > 0) {
            due.accumulateAndGet(blocks, (a, b) -> a + b < 0 ? Long.MAX_VALUE : a + b);
            Objects.requireNonNull(subscription).request(blocks);
        }
    }

    @Override
    public void onNext(ByteBuffer block) {
        long left = due.decrementAndGet();
        if (left < 0 || whole.isDone()) {
            whole.completeExceptionally(new AssertionError("more came than was asked for"));
        }
        synchronized (bytes) {
            while (block.hasRemaining()) {
                bytes.write(block.get());
            }
        }
        if (left == 0) {
            ask(demand.getAsLong());
        }
    }

    @Override
    public void onError(Throwable error) {
        whole.completeExceptionally(error);
    }

    @Override
    public void onComplete() {
        if (!whole.complete(bytes.toByteArray())) {
            throw new AssertionError("it ended twice");
        }
    }
}
