package dev.easel.internal.spool;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The directory of one client's spooled images, made when it is first needed. A lock file says that its process lives, also
 * to another container on the same disk; directories of dead processes are swept away.
 */
final class SpoolDirectory {

    private static final Logger log = LoggerFactory.getLogger("dev.easel");
    private static final String PREFIX = "easel-spool-";
    private static final String LOCK = "in-use";

    private final Path parent;
    private @Nullable Path directory;
    private @Nullable FileChannel lock;
    private int files;
    private boolean closed;

    SpoolDirectory(Path parent) {
        this.parent = parent;
    }

    /** A new file in it, which ends with {@link #delete} or {@link #gone}. */
    synchronized Path newFile() throws IOException {
        Path file = Files.createTempFile(path(), "image-", ".part");
        files++;
        return file;
    }

    private Path path() throws IOException {
        Path path = directory;
        if (path == null) {
            Files.createDirectories(parent);
            sweep();
            path = Files.createTempDirectory(parent, PREFIX);
            lock = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            lock.lock();
            directory = path;
        }
        return path;
    }

    /** Deletes one of its files. */
    void delete(Path file) {
        deleteQuietly(file);
        gone();
    }

    /** One of its files was deleted. */
    synchronized void gone() {
        files--;
        endIfEmpty();
    }

    /** The directory and its lock go now, or with its last file. */
    synchronized void close() {
        closed = true;
        endIfEmpty();
    }

    private void endIfEmpty() {
        Path path = directory;
        FileChannel channel = lock;
        if (!closed || files > 0 || path == null || channel == null) {
            return;
        }
        directory = null;
        try {
            channel.close();
            deleteAll(path);
        } catch (IOException e) {
            log.debug("The spool directory is left to a later sweep: {}", e.toString());
        }
    }

    private void sweep() throws IOException {
        try (DirectoryStream<Path> candidates = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path candidate : candidates) {
                if (Files.isDirectory(candidate, LinkOption.NOFOLLOW_LINKS) && isAbandoned(candidate)) {
                    deleteAll(candidate);
                }
            }
        }
    }

    private static boolean isAbandoned(Path candidate) {
        try (FileChannel channel = FileChannel.open(candidate.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock free = channel.tryLock()) {
            return free != null;
        } catch (IOException | OverlappingFileLockException e) {
            // Not ours to judge: no lock file yet, another user's, or held by this very process.
            return false;
        }
    }

    /** Deletes a file that nobody needs; what cannot be deleted is left to a later sweep. */
    static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            log.debug("A spooled file is left to a later sweep: {}", e.toString());
        }
    }

    private static void deleteAll(Path path) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(path);
        } catch (IOException e) {
            log.debug("A spool directory could not be removed: {}", e.toString());
        }
    }
}
