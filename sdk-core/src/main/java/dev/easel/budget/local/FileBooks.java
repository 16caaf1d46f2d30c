package dev.easel.budget.local;

import dev.easel.budget.Entry;
import dev.easel.budget.books.Posting;
import dev.easel.disk.ProcessLock;
import dev.easel.json.Json;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.List;

/** The books of one file as this process knows them. Used by one thread. */
final class FileBooks implements Closeable {

    private final Path file;
    private final Journal journal;
    private final ProcessLock lock;
    private final LocalBooks books = new LocalBooks();
    private final Posting posting = new Posting(books);

    FileBooks(Path file) throws IOException {
        this.file = file;
        this.lock = new ProcessLock(file.resolveSibling(file.getFileName() + ".lock"));
        this.journal = new Journal(file);
    }

    /** Does work on the books as they are now, and writes what came of it for good, while other processes wait. */
    void change(List<Task<?>> tasks) throws IOException {
        try (FileLock taken = lock.take()) {
            journal.readNew(this::replay);
            tasks.forEach(task -> task.run(books));
            List<Entry> fresh = books.takeFresh();
            if (!fresh.isEmpty()) {
                journal.append(Json.array(fresh.stream().map(EntryJson::write).toList()));
            }
            if (!taken.isValid()) {
                throw LedgerTrouble.of(file, "lost its lock.", "Try again.");
            }
        }
    }

    private void replay(Json line) {
        try {
            line.items().forEach(entry -> posting.replay(EntryJson.read(entry)));
            books.takeFresh();
        } catch (RuntimeException e) {
            throw LedgerTrouble.of(file, "has a line that makes no sense: " + e + ".", "Put a good copy in its place.");
        }
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            journal.close();
        }
    }
}
