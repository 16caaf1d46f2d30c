package dev.easel.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps tickets as long as the process lives. Safe to share. */
final class MemoryJobStore implements JobStore {

    private record Key(String provider, String taskId) {
        static Key of(Ticket ticket) {
            return new Key(ticket.provider(), ticket.taskId());
        }
    }

    private final Map<Key, Ticket> tickets = new LinkedHashMap<>();

    @Override
    public synchronized void put(Ticket ticket) {
        tickets.put(Key.of(ticket), ticket);
    }

    @Override
    public synchronized void remove(Ticket ticket) {
        tickets.remove(Key.of(ticket));
    }

    @Override
    public synchronized List<Ticket> open() {
        List<Ticket> open = new ArrayList<>(tickets.values());
        open.sort(Comparator.comparing(Ticket::created));
        return List.copyOf(open);
    }
}
