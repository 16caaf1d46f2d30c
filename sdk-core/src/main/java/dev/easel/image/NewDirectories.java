package dev.easel.image;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Directories made for a file that may not come. Closing removes those that were made, unless they are to be kept. */
final class NewDirectories implements AutoCloseable {

    /** How often a directory may go again, because somebody else had made it for a while, before that is an error. */
    private static final int TRIES = 50;

    private final Deque<Path> made = new ArrayDeque<>();

    private NewDirectories() {}

    /** What is done in a directory; nothing is lost if it is done again after a file or directory was missing. */
    interface Work {
        void in(NewDirectories made) throws IOException;
    }

    /** Does work in a directory, of which what is missing is made before. */
    static void with(Path directory, Work work) throws IOException {
        for (int tries = 1; ; tries++) {
            try (NewDirectories made = upTo(directory)) {
                work.in(made);
                return;
            } catch (NoSuchFileException e) {
                // A check or a failed saving removes what it made, perhaps just before this put its first file there.
                if (tries == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** Where a file lies; a name alone lies in the working directory. */
    static Path parentOf(Path file) {
        return Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file.toAbsolutePath());
    }

    /** Makes what is missing of a directory. */
    private static NewDirectories upTo(Path directory) throws IOException {
        NewDirectories directories = new NewDirectories();
        try {
            for (Path missing : missing(directory)) {
                directories.make(missing);
            }
            return directories;
        } catch (IOException | RuntimeException e) {
            directories.close();
            throw e;
        }
    }

    /** The outermost first. */
    private static Deque<Path> missing(Path directory) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        @Nullable Path at = directory;
        while (at != null && !Files.isDirectory(at)) {
            missing.push(at);
            at = at.getParent();
        }
        return missing;
    }

    /** Another thread may make the same one at the same time. */
    private void make(Path directory) throws IOException {
        try {
            Files.createDirectory(directory);
            made.push(directory);
        } catch (FileAlreadyExistsException e) {
            if (!Files.readAttributes(directory, BasicFileAttributes.class).isDirectory()) {
                throw new NotDirectoryException(directory.toString());
            }
        }
    }

    void keep() {
        made.clear();
    }

    @Override
    public void close() {
        made.forEach(NewDirectories::deleteQuietly);
    }

    /** Deletes a file or an empty directory if that can be done; what failed before is what counts. */
    static void deleteQuietly(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // Nothing more can be done, and a directory in which another saver put a file is not ours any more.
        }
    }
}
