package dev.easel.budget.local;

import dev.easel.budget.Entry;
import dev.easel.budget.books.Account;
import dev.easel.budget.books.HoldState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One account with its holds and entries, of which closed ones go once no month can count them. Not thread-safe. */
final class Shelf {

    private static final Duration KEPT = Duration.ofDays(LocalBooks.DAYS_KEPT);
    private static final Duration BETWEEN_CLEARINGS = Duration.ofDays(1);

    private final Map<String, HoldState> holds = new LinkedHashMap<>();
    private final Map<String, HoldState> unclear = new LinkedHashMap<>();
    private final Deque<Entry> entries = new ArrayDeque<>();
    private Account account;
    private Instant cleared;

    Shelf(Account account) {
        this.account = account;
        this.cleared = account.latest();
    }

    Account account() {
        return account;
    }

    Optional<HoldState> hold(String id) {
        return Optional.ofNullable(holds.get(id));
    }

    Stream<HoldState> holdsSince(Instant from) {
        return holds.values().stream().filter(state -> !state.hold().at().isBefore(from));
    }

    Stream<HoldState> unclear() {
        return unclear.values().stream();
    }

    List<Entry> entries(Instant from, Instant until) {
        return entries.stream()
                .filter(entry -> !entry.at().isBefore(from) && entry.at().isBefore(until))
                .toList();
    }

    void add(Account after, Optional<HoldState> hold, Entry entry) {
        account = after;
        entries.add(entry);
        hold.ifPresent(this::put);
    }

    private void put(HoldState state) {
        String id = state.hold().id();
        holds.put(id, state);
        if (state.isUnclear()) {
            unclear.put(id, state);
        } else {
            unclear.remove(id);
        }
    }

    /** Forgets what is long closed, about once a day, and returns the ids of the holds that went. */
    List<String> clear() {
        Instant before = account.latest().minus(KEPT);
        if (before.isBefore(cleared.minus(KEPT).plus(BETWEEN_CLEARINGS))) {
            return List.of();
        }
        cleared = account.latest();
        while (!entries.isEmpty() && entries.peek().at().isBefore(before)) {
            entries.remove();
        }
        List<String> old = holds.values().stream()
                .filter(state -> state.hold().at().isBefore(before) && !state.isUnclear())
                .map(state -> state.hold().id())
                .toList();
        old.forEach(holds::remove);
        return old;
    }
}
