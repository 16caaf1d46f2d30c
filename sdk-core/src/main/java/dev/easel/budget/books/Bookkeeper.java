package dev.easel.budget.books;

import dev.easel.budget.Amount;
import dev.easel.budget.Bill;
import dev.easel.budget.CreditPlan;
import dev.easel.budget.Entry;
import dev.easel.budget.Entry.Kind;
import dev.easel.budget.Hold;
import dev.easel.budget.HoldRequest;
import dev.easel.budget.Names;
import dev.easel.budget.books.Booking.Certainty;
import dev.easel.budget.books.HoldState.Status;
import dev.easel.error.InvalidRequestException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of a ledger, whatever its books are kept in. For one transaction; not thread-safe. */
public final class Bookkeeper {

    private static final int MAX_PART = 40;

    private final Books books;
    private final Posting posting;
    private final ClockWatch watch;

    /** Keeps books. */
    public Bookkeeper(Books books, ClockWatch watch) {
        this.books = books;
        this.posting = new Posting(books);
        this.watch = watch;
    }

    /** Opens an account, or gives it another plan. */
    public void open(String name, CreditPlan plan) {
        Names.require("The name of an account", name, HoldRequest.MAX_ACCOUNT);
        Optional<Account> known = books.account(name);
        if (known.isPresent() && known.get().plan().equals(plan)) {
            return;
        }
        known.ifPresent(account -> account.requireUnit(plan.unit()));
        Account account =
                known.orElseGet(() -> Account.opened(name, plan, books.now())).at(books.now());
        posting.open(known, entry(Kind.OPENED, account).plan(plan).build());
    }

    /**
     * Sets an amount aside.
     *
     * @param id the hold's id; repeated, it gives the hold that is there
     */
    public Hold hold(String id, HoldRequest request) {
        Account account = account(request.account());
        Optional<HoldState> known = books.hold(id);
        if (known.isPresent()) {
            return known.get().hold();
        }
        account.requireUnit(request.amount().unit());
        if (!account.admits(request.amount())) {
            throw Refusal.of(account.balance(), request.amount());
        }
        Instant at = account.latest();
        post(
                account,
                known,
                entry(Kind.HELD, account)
                        .amount(request.amount())
                        .hold(id)
                        .label(request.label())
                        .until(at.plus(request.within()))
                        .owner(Owner.SELF));
        return new Hold(id, account.name(), request.amount(), at);
    }

    /** Books a bill and gives back what is left of the hold. */
    public void settle(String id, Bill bill) {
        Account account = accountOf(id);
        HoldState before = state(id);
        if (before.status() != Status.SETTLED) {
            post(account, open(before), settled(account, before, bill));
        }
    }

    /** Books the bill of one call, and keeps the rest of the hold. */
    public void settle(String id, String part, Bill bill) {
        Names.require("The name of a part", part, MAX_PART);
        Account account = accountOf(id);
        HoldState before = state(id);
        if (!before.bookings().containsKey(part)) {
            post(account, open(before), settled(account, before, bill).part(part));
        }
    }

    private static Entry.Builder settled(Account account, HoldState state, Bill bill) {
        account.requireUnit(bill.amount().unit());
        return entry(Kind.SETTLED, account, state)
                .amount(bill.amount())
                .requestIds(bill.requestIds())
                .uncertain(bill.uncertain());
    }

    /** Gives back what is left of a hold. */
    public void release(String id) {
        Account account = accountOf(id);
        HoldState before = state(id);
        if (before.status() != Status.RELEASED) {
            post(account, open(before), entry(Kind.RELEASED, account, before).amount(before.held()));
        }
    }

    private static Optional<HoldState> open(HoldState state) {
        if (!state.isOpen()) {
            throw new InvalidRequestException(
                    "Hold %s is %s already. A hold is settled or released once; what is uncertain can be reconciled."
                            .formatted(state.hold().id(), state.status().word()));
        }
        return Optional.of(state);
    }

    /** Lists what is uncertain. */
    public Stream<Entry> uncertain(String name) {
        Account account = account(name);
        return books.unclear(name).flatMap(state -> Uncertain.of(state, account.latest()));
    }

    /** Replaces what was uncertain by what is known. */
    public void reconcile(Entry uncertain, Amount actual) {
        String id = uncertain.hold().orElse("");
        Account account = accountOf(id);
        account.requireUnit(actual.unit());
        HoldState before = state(id);
        Optional<Booking> known =
                Optional.ofNullable(before.bookings().get(uncertain.part().orElse(HoldState.WHOLE)));
        boolean orphan = uncertain.part().isEmpty() && before.isOrphan(account.latest());
        requireUncertain(before, known.map(Booking::certainty), orphan);
        if (known.filter(booking -> booking.is(Certainty.RECONCILED, actual)).isEmpty()) {
            post(
                    account,
                    Optional.of(before),
                    entry(Kind.RECONCILED, account, before)
                            .amount(actual)
                            .part(uncertain.part())
                            .requestIds(known.map(Booking::requestIds).orElse(uncertain.requestIds())));
        }
    }

    private static void requireUncertain(HoldState state, Optional<Certainty> known, boolean orphan) {
        boolean uncertain =
                known.map(certainty -> certainty != Certainty.CERTAIN).orElse(orphan);
        if (!uncertain) {
            throw new InvalidRequestException(
                    "Hold %s is %s, by process %s until %s, and not uncertain. Reconcile what the ledger lists as uncertain."
                            .formatted(state.hold().id(), state.status().word(), state.owner(), state.until()));
        }
    }

    /** An account as it stands now, or as it will once something is booked. */
    public Account account(String name) {
        return books.account(name)
                .orElseThrow(() -> new InvalidRequestException(
                        "There is no account \"%s\" in this ledger. Open it with a plan first."
                                .formatted(Names.clean(name, HoldRequest.MAX_ACCOUNT))))
                .at(books.now());
    }

    /** The movements of an account from a moment until before another, the oldest first. */
    public List<Entry> entries(String name, Instant from, Instant until) {
        return books.entries(account(name).name(), from, until);
    }

    private Account accountOf(String hold) {
        return books.accountOf(hold)
                .orElseThrow(() -> new InvalidRequestException(
                        "There is no hold \"%s\" in this ledger.".formatted(Names.clean(hold, MAX_PART))))
                .at(books.now());
    }

    private HoldState state(String id) {
        return books.hold(id).orElseThrow();
    }

    /** Notes that the clock leapt, for a person to see. */
    public void leapt(String name, String leap) {
        Account account = account(name);
        posting.post(
                account, Optional.empty(), entry(Kind.LEAPT, account).note(leap).build());
    }

    private void post(Account account, Optional<HoldState> hold, Entry.Builder entry) {
        watch.observe(books.now()).ifPresent(leap -> leapt(account.name(), leap));
        posting.post(account, hold, entry.build());
    }

    private static Entry.Builder entry(Kind kind, Account account, HoldState state) {
        return entry(kind, account).hold(state.hold().id()).label(state.label());
    }

    private static Entry.Builder entry(Kind kind, Account account) {
        return Entry.builder()
                .kind(kind)
                .account(account.name())
                .at(account.latest())
                .amount(Amount.zero(account.plan().unit()));
    }
}
