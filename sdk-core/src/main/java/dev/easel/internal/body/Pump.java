package dev.easel.internal.body;

import dev.easel.error.Category;
import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.error.LocalFailureException;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Hands a body to one subscriber, block by block as it asks for them; holds a thread only while it reads. */
final class Pump implements Subscription, Runnable {

    /** What is read at a time: fewer stops than with the 16 KiB of HttpClient's own publishers, and still small. */
    static final int BLOCK = 64 * 1024;

    private final Sending sending;
    private final JoinedStream source;
    private final Subscriber<? super ByteBuffer> subscriber;
    private final AtomicLong demand = new AtomicLong();
    private final AtomicInteger calls = new AtomicInteger();
    private long left;
    private volatile boolean over;
    private volatile boolean misused;

    Pump(Sending sending, JoinedStream source, Subscriber<? super ByteBuffer> subscriber) {
        this.sending = sending;
        this.source = source;
        this.subscriber = subscriber;
        this.left = sending.contentLength();
    }

    @Override
    public void request(long count) {
        if (count > 0) {
            demand.accumulateAndGet(count, (a, b) -> a + b < 0 ? Long.MAX_VALUE : a + b);
        } else {
            misused = true;
        }
        call();
    }

    @Override
    public void cancel() {
        over = true;
        call();
    }

    /** Lets one thread at a time do what is to be done; a call that comes meanwhile makes it look again. */
    void call() {
        if (calls.getAndIncrement() == 0) {
            try {
                sending.readers().execute(this);
            } catch (RejectedExecutionException e) {
                fail(failure("The client was closed.", e));
                end();
            }
        }
    }

    @Override
    public void run() {
        int seen = calls.get();
        do {
            work();
            seen = calls.addAndGet(-seen);
        } while (seen != 0);
    }

    private void work() {
        try {
            while (!over && isWanted()) {
                step();
            }
        } catch (EaselException e) {
            fail(e);
        } catch (Throwable e) {
            // The subscriber must hear of it whatever it is, or it would wait for ever.
            fail(failure("The body could not be sent: %s. Report it.".formatted(e), e));
        } finally {
            if (over) {
                end();
            }
        }
    }

    private boolean isWanted() {
        if (misused) {
            throw new IllegalArgumentException("a subscriber asks for at least one block");
        }
        return left == 0 || demand.get() > 0;
    }

    private void step() {
        if (left > 0) {
            byte[] block = next();
            demand.updateAndGet(n -> n == Long.MAX_VALUE ? n : n - 1);
            subscriber.onNext(ByteBuffer.wrap(block));
        }
        if (left == 0 && !over) {
            over = true;
            subscriber.onComplete();
        }
    }

    /** Looks behind the last block before it is sent, since what is too long must not go out as if it were whole. */
    private byte[] next() {
        byte[] block = new byte[(int) Math.min(BLOCK, left)];
        boolean whole = source.read(block) == block.length;
        left -= block.length;
        if (!whole || (left == 0 && source.read(new byte[1]) > 0)) {
            throw failure(
                    "The body had another length than was announced. Leave references as they are until they were sent.");
        }
        return block;
    }

    private void fail(EaselException why) {
        if (!over) {
            over = true;
            sending.failed(why);
            subscriber.onError(why);
        }
    }

    private void end() {
        source.close();
        sending.ended(this);
    }

    private static EaselException failure(String message, Throwable... cause) {
        Failure.Builder failure = Failure.unsent(Category.LOCAL_IO, message);
        for (Throwable each : cause) {
            failure.cause(each);
        }
        return new LocalFailureException(failure.build());
    }
}
