package dev.easel.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Processes that spend one account together while one after the other is killed; and the sum afterwards. */
final class Campaign {

    private static final Logger log = LoggerFactory.getLogger(Campaign.class);
    private static final int THREADS = 8;
    /** A letter, a blank and a hold's id; the last line of a killed process may be cut. */
    private static final int LINE = 2 + 36;

    private final List<String> books;
    private final int bookings;
    private final int kills;
    private final AtomicInteger killed = new AtomicInteger();
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    /**
     * A campaign.
     *
     * @param books the first two arguments of {@link LedgerWorker}
     * @param bookings how many credits there are to spend, one at a time
     * @param kills how many processes are killed, each to be replaced by another
     */
    Campaign(List<String> books, int bookings, int kills) {
        this.books = books;
        this.bookings = bookings;
        this.kills = kills;
    }

    /** Opens the account on the empty books. */
    void open(CreditLedger ledger) {
        ledger.open(LedgerWorker.ACCOUNT, CreditPlan.perDay("campaign", World.credits(bookings)));
    }

    /** Lets so many processes at a time spend until nothing is left. */
    void run(int processes) throws Exception {
        Threads.run(processes, slot -> {
            for (boolean done = false; !done; ) {
                done = work(slot);
            }
        });
    }

    /** One process's life; whether it came to its natural end. */
    private boolean work(int slot) {
        boolean doomed = false;
        int lines = 0;
        try (Child child = Child.start(LedgerWorker.class, arguments())) {
            for (String line = child.line(); line != null; line = child.line()) {
                told.add(line);
                lines++;
                if (lines == linesToLive(slot) && killed.getAndIncrement() < kills) {
                    doomed = true;
                    child.kill();
                }
            }
            assertEquals(doomed ? Child.KILLED : 0, child.exit());
            return !doomed;
        }
    }

    /** Each slot another number, so that they die one after the other. */
    private int linesToLive(int slot) {
        return (slot + 1) * bookings / (2 * kills + 4);
    }

    private List<String> arguments() {
        return Stream.concat(books.stream(), Stream.of("" + THREADS)).toList();
    }

    /** Holds the books against what the processes were told. */
    void check(CreditLedger ledger) {
        List<Entry> entries = ledger.entries(
                LedgerWorker.ACCOUNT,
                Instant.EPOCH,
                LedgerWorker.CLOCK.instant().plusSeconds(1));
        List<String> held = ids(entries, Entry.Kind.HELD);
        List<String> settled = ids(entries, Entry.Kind.SETTLED);
        WindowBalance day = ledger.balance(LedgerWorker.ACCOUNT).windows().get(0);
        List<Entry> uncertain = ledger.uncertain(LedgerWorker.ACCOUNT);
        log.warn(
                "{} processes killed; {} holds of {} credits, {} told; {} settled, {} told; {} uncertain",
                kills,
                held.size(),
                bookings,
                told("H").size(),
                settled.size(),
                told("S").size(),
                uncertain.size());
        assertEquals(bookings, held.size());
        assertEquals(bookings, new HashSet<>(held).size());
        assertEquals(settled.size(), new HashSet<>(settled).size());
        assertTrue(new HashSet<>(held).containsAll(told("H")));
        assertTrue(new HashSet<>(settled).containsAll(told("S")));
        assertEquals(World.credits(settled.size()), day.used());
        assertEquals(World.credits(bookings - settled.size()), day.held());
        assertEquals(bookings - settled.size(), uncertain.size());
        uncertain.forEach(entry -> ledger.reconcile(entry, World.credits(0)));
        assertEquals(
                World.credits(uncertain.size()),
                ledger.balance(LedgerWorker.ACCOUNT).left());
    }

    private static List<String> ids(List<Entry> entries, Entry.Kind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind)
                .map(entry -> entry.hold().orElseThrow())
                .toList();
    }

    private Set<String> told(String what) {
        return told.stream()
                .filter(line -> line.startsWith(what + " ") && line.length() == LINE)
                .map(line -> line.substring(2))
                .collect(Collectors.toSet());
    }
}
