package dev.easel.budget.books;

import dev.easel.budget.CreditPlan;
import dev.easel.budget.Entry;
import dev.easel.budget.Entry.Kind;
import java.util.Optional;

/** Brings entries into the books, as they happen or once more from a journal. */
public final class Posting {

    private final Books books;

    /** Posts into books. */
    public Posting(Books books) {
        this.books = books;
    }

    /** Posts an entry from a journal. */
    public void replay(Entry entry) {
        Optional<Account> account = books.account(entry.account());
        if (entry.kind() == Kind.OPENED) {
            open(account, entry);
        } else {
            post(account.orElseThrow(), entry.hold().flatMap(books::hold), entry);
        }
    }

    /** Posts that an account is opened, or gets another plan. */
    void open(Optional<Account> before, Entry entry) {
        CreditPlan plan = entry.plan().orElseThrow();
        Account fresh = Account.opened(entry.account(), plan, entry.at());
        Account after = before.isEmpty()
                ? fresh
                : books.holdsSince(entry.account(), fresh.earliest())
                        .reduce(fresh, Account::plus, (one, other) -> other);
        books.write(after, Optional.empty(), entry);
    }

    /** Posts any other entry. */
    void post(Account before, Optional<HoldState> hold, Entry entry) {
        Account account = before.at(entry.at());
        if (entry.kind() == Kind.LEAPT) {
            books.write(account, hold, entry);
        } else if (entry.kind() == Kind.HELD) {
            HoldState opened = HoldState.opened(entry);
            books.write(account.plus(opened), Optional.of(opened), entry);
        } else {
            HoldState after = hold.orElseThrow().after(entry);
            books.write(account.changed(hold.orElseThrow(), after), Optional.of(after), marked(entry, after));
        }
    }

    private static Entry marked(Entry entry, HoldState after) {
        return after.isExceeded() && entry.kind() != Kind.RELEASED
                ? Entry.builder().from(entry).exceeded(true).build()
                : entry;
    }
}
