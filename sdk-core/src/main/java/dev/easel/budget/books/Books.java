package dev.easel.budget.books;

import dev.easel.budget.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where accounts, holds and their history are kept. Used within one transaction that nobody else can come between. */
public interface Books {

    /** The time of the transaction, to the microsecond, which every store can keep; one and the same throughout. */
    Instant now();

    /** An account, kept from others until the transaction ends. */
    Optional<Account> account(String name);

    /** The account that a hold belongs to, kept from others until the transaction ends. */
    Optional<Account> accountOf(String hold);

    /** A hold of an account that is kept from others. */
    Optional<HoldState> hold(String id);

    /** The holds of an account since a moment. */
    Stream<HoldState> holdsSince(String account, Instant from);

    /** The holds of an account that are open, or have an uncertain booking, the oldest first. */
    Stream<HoldState> unclear(String account);

    /** The entries of an account from a moment until before another, the oldest first. */
    List<Entry> entries(String account, Instant from, Instant until);

    /** Keeps a movement: how the account stands after it, how its hold does if it has one, and the entry. */
    void write(Account account, Optional<HoldState> hold, Entry entry);
}
