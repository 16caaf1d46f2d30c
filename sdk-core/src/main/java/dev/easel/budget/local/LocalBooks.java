package dev.easel.budget.local;

import dev.easel.budget.Entry;
import dev.easel.budget.books.Account;
import dev.easel.budget.books.Books;
import dev.easel.budget.books.HoldState;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Books in the memory of a process. Not thread-safe. */
final class LocalBooks implements Books {

    /** How many days back closed holds and entries are kept: longer than two months. */
    static final int DAYS_KEPT = 63;

    private final Map<String, Shelf> byName = new HashMap<>();
    private final Map<String, Shelf> byHold = new HashMap<>();
    private final List<Entry> fresh = new ArrayList<>();
    private Instant now = Instant.EPOCH;

    /** Begins a transaction, with a look at a clock. */
    void begin(Clock clock) {
        now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The entries since this was last asked. */
    List<Entry> takeFresh() {
        List<Entry> taken = List.copyOf(fresh);
        fresh.clear();
        return taken;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Optional<Account> account(String name) {
        return Optional.ofNullable(byName.get(name)).map(Shelf::account);
    }

    @Override
    public Optional<Account> accountOf(String hold) {
        return Optional.ofNullable(byHold.get(hold)).map(Shelf::account);
    }

    @Override
    public Optional<HoldState> hold(String id) {
        return Optional.ofNullable(byHold.get(id)).flatMap(shelf -> shelf.hold(id));
    }

    @Override
    public Stream<HoldState> holdsSince(String account, Instant from) {
        return shelf(account).holdsSince(from);
    }

    @Override
    public Stream<HoldState> unclear(String account) {
        return shelf(account).unclear();
    }

    @Override
    public List<Entry> entries(String account, Instant from, Instant until) {
        return shelf(account).entries(from, until);
    }

    private Shelf shelf(String account) {
        return Objects.requireNonNull(byName.get(account));
    }

    @Override
    public void write(Account account, Optional<HoldState> hold, Entry entry) {
        Shelf shelf = byName.computeIfAbsent(account.name(), name -> new Shelf(account));
        shelf.add(account, hold, entry);
        hold.ifPresent(state -> byHold.put(state.hold().id(), shelf));
        shelf.clear().forEach(byHold::remove);
        fresh.add(entry);
    }
}
