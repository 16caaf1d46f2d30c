package dev.easel.image;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;

/**
 * Works with files although the thread is interrupted: an interrupt would close the file, and what was paid for could not
 * be saved on the way out. The interrupt is kept for whoever waits next.
 */
final class Uninterrupted {

    private Uninterrupted() {}

    /** Something with a file that can be done again from the start. */
    interface Work<T> {
        T run() throws IOException;
    }

    static <T> T run(Work<T> work) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            while (true) {
                try {
                    return work.run();
                } catch (ClosedByInterruptException e) {
                    interrupted |= Thread.interrupted();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
