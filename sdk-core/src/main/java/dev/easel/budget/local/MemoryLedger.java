package dev.easel.budget.local;

import dev.easel.budget.CreditLedger;
import dev.easel.budget.books.Bookkeeper;
import dev.easel.budget.books.ClockWatch;
import dev.easel.budget.books.Desk;
import dev.easel.budget.books.DeskLedger;
import java.time.Clock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * A ledger in the memory of one process, shared by its threads, and gone with it. Of what is closed it keeps the last
 * {@value LocalBooks#DAYS_KEPT} days.
 */
public final class MemoryLedger {

    private MemoryLedger() {}

    /** An empty ledger on the system's clock. */
    public static CreditLedger create() {
        return create(Clock.systemUTC());
    }

    /** An empty ledger on a clock of the caller's own. */
    public static CreditLedger create(Clock clock) {
        return new DeskLedger(new MemoryDesk(clock));
    }

    /** Work under one lock; a bookkeeper changes nothing before it has checked all. */
    private static final class MemoryDesk implements Desk {

        private final ReentrantLock lock = new ReentrantLock();
        private final ClockWatch watch = new ClockWatch();
        private final LocalBooks books = new LocalBooks();
        private final Clock clock;

        MemoryDesk(Clock clock) {
            this.clock = clock;
        }

        @Override
        public <T> T change(Function<Bookkeeper, T> work) {
            lock.lock();
            try {
                books.begin(clock);
                return work.apply(new Bookkeeper(books, watch));
            } finally {
                books.takeFresh();
                lock.unlock();
            }
        }

        @Override
        public <T> T read(Function<Bookkeeper, T> work) {
            return change(work);
        }

        @Override
        public void close() {}
    }
}
