package dev.easel.internal.spool;

import java.util.concurrent.atomic.AtomicLong;

/** How many bytes of images one client may hold in memory at a time. Safe to share. */
final class MemoryBudget {

    private static final long MOST = 16L << 20;
    private static final int PART_OF_HEAP = 8;

    private final long limit;
    private final AtomicLong used = new AtomicLong();

    MemoryBudget(long limit) {
        this.limit = limit;
    }

    /** 16 MiB, or an eighth of a small heap. */
    static MemoryBudget ofThisHeap() {
        return new MemoryBudget(Math.min(MOST, Runtime.getRuntime().maxMemory() / PART_OF_HEAP));
    }

    /** Takes the bytes if there is room for them. */
    boolean reserve(long bytes) {
        if (used.addAndGet(bytes) <= limit) {
            return true;
        }
        used.addAndGet(-bytes);
        return false;
    }

    void release(long bytes) {
        used.addAndGet(-bytes);
    }
}
