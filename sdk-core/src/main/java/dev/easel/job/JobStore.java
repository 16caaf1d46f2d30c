package dev.easel.job;

import java.nio.file.Path;
import java.util.List;

/**
 * Where tickets of tasks under way are kept, so that no paid work is lost with a process. A ticket is put before its first
 * poll, and removed once its images came or it failed for good. Safe to share.
 */
public interface JobStore {

    /** A store that keeps tickets as long as the process lives. */
    static JobStore inMemory() {
        return new MemoryJobStore();
    }

    /**
     * A store in one file, for all threads and processes of one machine. What it took is on the disk, forced; the file is
     * replaced whole, so that a crash leaves the old one or the new one. A line of it that cannot be read stays there, and the
     * others are found. Beside it lies a lock with its name and {@code .lock}. It holds no key and no prompt, but the addresses
     * of paid images: it is its owner's alone.
     *
     * @param file the file; made with the first ticket
     * @throws dev.easel.error.InvalidRequestException if its directory is not there, or on another machine as far as the
     *     system tells
     * @throws dev.easel.error.LocalFailureException if it cannot be used, or is something else; it is left as it is then
     */
    static JobStore inFile(Path file) {
        return FileJobStore.open(file);
    }

    /** Keeps a ticket; the same provider and task again replaces it. */
    void put(Ticket ticket);

    /** Forgets a ticket; does nothing if it is not there. */
    void remove(Ticket ticket);

    /** The tickets that are kept, the oldest first. */
    List<Ticket> open();
}
