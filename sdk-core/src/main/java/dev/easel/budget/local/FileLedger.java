package dev.easel.budget.local;

import dev.easel.budget.CreditLedger;
import dev.easel.budget.books.Bookkeeper;
import dev.easel.budget.books.ClockWatch;
import dev.easel.budget.books.Desk;
import dev.easel.budget.books.DeskLedger;
import dev.easel.disk.SharedFile;
import dev.easel.error.InvalidRequestException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * A ledger in one file, shared by all threads and processes of one machine. What it told is on the disk, forced; where the
 * file is damaged, locked for good, of another version or cannot be written, nothing can be held.
 *
 * <p>The file only grows, by some 300 bytes a movement, and every process reads it through once. Of what is closed a process
 * keeps the last {@value LocalBooks#DAYS_KEPT} days in memory, and tells no older history. Beside the file lies a lock with
 * its name and {@code .lock}: both must stay where they are as long as any process uses them.
 */
public final class FileLedger {

    private FileLedger() {}

    /**
     * The ledger of a file on the system's clock.
     *
     * @param file the file; made if need be, for its owner only
     * @throws InvalidRequestException if its directory is not there, or on another machine as far as the system tells
     */
    public static CreditLedger open(Path file) {
        return open(file, Clock.systemUTC());
    }

    /**
     * The ledger of a file on a clock of the caller's own.
     *
     * @param file the file; made if need be, for its owner only
     * @throws InvalidRequestException if its directory is not there, or on another machine as far as the system tells
     */
    public static CreditLedger open(Path file, Clock clock) {
        return new DeskLedger(new FileDesk(LedgerFile.join(real(file)), clock));
    }

    private static Path real(Path file) {
        try {
            return SharedFile.real(file, "A ledger");
        } catch (IOException e) {
            throw LedgerTrouble.of(file, e);
        }
    }

    /** One ledger's way to the file, with its own clock. */
    private static final class FileDesk implements Desk {

        private final LedgerFile file;
        private final Clock clock;
        private final ClockWatch watch = new ClockWatch();
        private final AtomicBoolean closed = new AtomicBoolean();

        FileDesk(LedgerFile file, Clock clock) {
            this.file = file;
            this.clock = clock;
        }

        @Override
        public <T> T change(Function<Bookkeeper, T> work) {
            if (closed.get()) {
                throw LedgerFile.closed();
            }
            return file.change(new Task<>(this::keeper, work));
        }

        private Bookkeeper keeper(LocalBooks books) {
            books.begin(clock);
            return new Bookkeeper(books, watch);
        }

        @Override
        public <T> T read(Function<Bookkeeper, T> work) {
            return change(work);
        }

        @Override
        public void close() {
            if (closed.compareAndSet(false, true)) {
                file.leave();
            }
        }
    }
}
