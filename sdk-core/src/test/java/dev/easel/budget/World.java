package dev.easel.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.budget.ModelLedger.Moved;
import dev.easel.budget.ModelLedger.Outcome;
import dev.easel.budget.ModelLedger.Unknown;
import dev.easel.error.BudgetExceededException;
import dev.easel.error.InvalidRequestException;
import dev.easel.pricing.Credits;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A ledger and its model under one clock, held against each other after every move. */
final class World {

    static final String ACCOUNT = "acme";

    private static final Duration REMEMBERED = Duration.ofDays(62);

    final MutableClock clock;
    final ModelLedger model;
    final List<String> ids = new ArrayList<>();
    CreditLedger ledger;
    private final Supplier<CreditLedger> opener;

    World(MutableClock clock, CreditPlan plan, Supplier<CreditLedger> opener) {
        this.clock = clock;
        this.opener = opener;
        this.ledger = opener.get();
        this.model = new ModelLedger(plan, clock.instant());
        ledger.open(ACCOUNT, plan);
    }

    void play(List<Move> moves) {
        for (Move move : moves) {
            move.play(this);
            compare();
        }
        compareHistory();
        ledger.close();
    }

    Instant now() {
        return clock.instant();
    }

    /** Does something with a hold, whatever number was drawn; not with one that a ledger in memory may have forgotten. */
    void withHold(int drawn, IntConsumer move) {
        if (!ids.isEmpty()) {
            int place = drawn % ids.size();
            if (!model.holds.get(place).at.isBefore(model.moment(now()).minus(REMEMBERED))) {
                move.accept(place);
            }
        }
    }

    void both(Outcome expected, Runnable real) {
        assertEquals(expected, outcome(real));
    }

    private static Outcome outcome(Runnable real) {
        try {
            real.run();
            return Outcome.DONE;
        } catch (BudgetExceededException e) {
            return Outcome.REFUSED;
        } catch (InvalidRequestException e) {
            return Outcome.WRONG;
        }
    }

    void reopen() {
        ledger.close();
        ledger = opener.get();
    }

    private void compare() {
        Balance balance = ledger.balance(ACCOUNT);
        assertEquals(model.plan(), balance.plan());
        assertEquals(model.moment(now()), balance.at());
        assertEquals(
                List.copyOf(model.plan().limits().keySet()),
                balance.windows().stream().map(each -> each.window().period()).toList());
        balance.windows().forEach(this::compare);
        List<Entry> uncertain = ledger.uncertain(ACCOUNT);
        assertEquals(
                Set.copyOf(model.unknown(now())),
                uncertain.stream().map(this::unknown).collect(Collectors.toSet()));
        assertOldestFirst(uncertain);
    }

    private static void assertOldestFirst(List<Entry> entries) {
        assertEquals(
                entries.stream().map(Entry::at).sorted().toList(),
                entries.stream().map(Entry::at).toList());
    }

    private void compare(WindowBalance balance) {
        Period period = balance.window().period();
        assertEquals(credits(model.used(period, now())), balance.used());
        assertEquals(credits(model.held(period, now())), balance.held());
        assertEquals(model.plan().limits().get(period), balance.limit());
        assertTrue(balance.window().contains(model.moment(now())));
    }

    private Unknown unknown(Entry entry) {
        return new Unknown(
                ids.indexOf(entry.hold().orElseThrow()),
                entry.part().orElse(""),
                entry.amount().value().longValueExact());
    }

    /** The history holds every movement and nothing else, in order; ledgers in memory may forget what is long over. */
    private void compareHistory() {
        Instant from = model.moment(now()).minus(REMEMBERED);
        List<Moved> entries = ledger.entries(ACCOUNT, from, model.moment(now()).plusSeconds(1)).stream()
                .filter(entry -> entry.kind() != Entry.Kind.LEAPT)
                .map(entry -> new Moved(
                        entry.kind(), entry.at(), entry.amount().value().longValueExact()))
                .toList();
        assertEquals(
                model.history.stream()
                        .filter(moved -> !moved.at().isBefore(from))
                        .toList(),
                entries);
    }

    static Amount credits(long amount) {
        return Amount.of(Credits.of(amount));
    }
}
