package dev.easel.job;

import dev.easel.disk.OwnFile;
import dev.easel.disk.ProcessLock;
import dev.easel.disk.SharedFile;
import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.error.LocalFailureException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.FileLockInterruptionException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Keeps tickets in one file, which is replaced whole, so that it is never half written. Safe to share. */
final class FileJobStore implements JobStore {

    /** A lock on a file is a process's; among its threads this one tells whose turn it is. */
    private static final Object TURN = new Object();

    private final Path file;

    private FileJobStore(Path file) {
        this.file = file;
    }

    static FileJobStore open(Path file) {
        try {
            FileJobStore store = new FileJobStore(SharedFile.real(file, "A store of jobs"));
            store.open();
            return store;
        } catch (IOException e) {
            throw trouble(file, e);
        }
    }

    @Override
    public void put(Ticket ticket) {
        change(lines -> {
            lines.put(ticket);
            return true;
        });
    }

    @Override
    public void remove(Ticket ticket) {
        change(lines -> lines.remove(ticket));
    }

    @Override
    public List<Ticket> open() {
        return change(lines -> false).tickets().stream()
                .sorted(Comparator.comparing(Ticket::created))
                .toList();
    }

    /** Does something to the lines as they are now, and writes them if it says so. An interrupt waits until that is done. */
    private JobLines change(Predicate<JobLines> work) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return changeOnce(work);
                } catch (ClosedByInterruptException | FileLockInterruptionException e) {
                    interrupted = Thread.interrupted();
                }
            }
        } catch (IOException e) {
            throw trouble(file, e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private JobLines changeOnce(Predicate<JobLines> work) throws IOException {
        synchronized (TURN) {
            try (ProcessLock lock = new ProcessLock(beside(".lock"));
                    FileLock taken = lock.take()) {
                JobLines lines = JobLines.read(file, text());
                if (work.test(lines)) {
                    replace(lines.text());
                }
                if (!taken.isValid()) {
                    throw new IOException("its lock was lost");
                }
                return lines;
            }
        }
    }

    private String text() throws IOException {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    private void replace(String text) throws IOException {
        Path next = beside(".tmp");
        try (OwnFile whole = OwnFile.open(next)) {
            write(whole.channel(), ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            whole.forceDirectory();
        } catch (IOException e) {
            Files.deleteIfExists(next);
            throw e;
        }
    }

    private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        channel.truncate(0);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    private Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static LocalFailureException trouble(Path file, IOException cause) {
        return new LocalFailureException(Failure.unsent(
                        Category.LOCAL_IO,
                        "The store of jobs %s cannot be used: %s. Free the disk, or mend the rights of its directory."
                                .formatted(file, cause))
                .cause(cause)
                .build());
    }
}
