package dev.easel.testkit;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;

/** The connections of a {@link VendorStub} on which nothing more is to be said, until the client goes away. Safe to share. */
final class Silence {

    private final CountDownLatch released = new CountDownLatch(1);
    private int begun;
    private int open;

    synchronized void begins() {
        begun++;
        open++;
        notifyAll();
    }

    synchronized void ends() {
        open--;
        notifyAll();
    }

    /** What is unread may be read from now on. */
    void release() {
        released.countDown();
    }

    void awaitRelease() throws IOException {
        try {
            released.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** Waits until there is one, or has been; tells whether that came in time. */
    boolean awaitBegin(Duration time) throws InterruptedException {
        return await(this, () -> begun > 0, time);
    }

    /** Waits until there is none; tells whether the client ended them all in time. */
    boolean awaitEnd(Duration time) throws InterruptedException {
        return await(this, () -> open == 0, time);
    }

    /** Waits until something holds, which is looked at again when its owner is notified; tells whether it came in time. */
    static boolean await(Object owner, BooleanSupplier condition, Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        synchronized (owner) {
            while (!condition.getAsBoolean()) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    return false;
                }
                owner.wait(left);
            }
            return true;
        }
    }
}
