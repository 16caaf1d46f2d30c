package dev.easel.internal.spool;

import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;

/** Arrays that outputs use one after another, so that an image leaves no garbage of its own size. Safe to share. */
final class Blocks {

    /** How long each is. */
    static final int SIZE = 64 * 1024;

    private static final int MOST_IDLE = 16;

    private final Queue<byte[]> idle = new ArrayBlockingQueue<>(MOST_IDLE);

    byte[] take() {
        byte[] block = idle.poll();
        return block == null ? new byte[SIZE] : block;
    }

    /** Takes an array back that nobody uses any more. */
    void giveBack(byte[] block) {
        idle.offer(block);
    }
}
