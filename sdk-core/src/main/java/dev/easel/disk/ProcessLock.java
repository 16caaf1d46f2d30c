package dev.easel.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Keeps other processes out. It stands on a file of its own: a process loses its locks on a file as soon as any of its code
 * closes that file, and somebody may well read what it guards. Not for threads of one process.
 */
public final class ProcessLock implements Closeable {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(1);

    private final OwnFile file;

    /** The lock in a file, which is made if need be. */
    public ProcessLock(Path path) throws IOException {
        file = OwnFile.open(path);
    }

    /** Waits until no other process has the lock. */
    public FileLock take() throws IOException {
        FileLock lock = waitFor();
        file.requireSame();
        return lock;
    }

    private FileLock waitFor() throws IOException {
        long until = System.nanoTime() + PATIENCE;
        while (true) {
            try {
                return file.channel().lock();
            } catch (OverlappingFileLockException e) {
                // Another copy of this class in this process has it: one with a class loader of its own.
                if (System.nanoTime() - until > 0) {
                    throw new IOException("This process has locked it twice", e);
                }
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
