package dev.easel.job;

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

    /** Keeps a ticket; the same provider and task again replaces it. */
    void put(Ticket ticket);

    /** Forgets a ticket; does nothing if it is not there. */
    void remove(Ticket ticket);

    /** The tickets that are kept, the oldest first. */
    List<Ticket> open();
}
