package dev.easel.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An open file of which others may take the name away: then what is locked and written here is no longer what they see. */
public final class OwnFile implements Closeable {

    private static final Set<StandardOpenOption> OPTIONS =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private final Path path;
    private final FileChannel channel;
    private final @Nullable Object key;

    private OwnFile(Path path, FileChannel channel, @Nullable Object key) {
        this.path = path;
        this.channel = channel;
        this.key = key;
    }

    /** Opens a file, and makes it first if need be, for its owner only. */
    public static OwnFile open(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path, OPTIONS, ownerOnly(path));
        return new OwnFile(path, channel, key(path));
    }

    /**
     * Makes a file for its owner only, and opens it.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is one
     */
    public static OwnFile create(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path, NEW, ownerOnly(path));
        return new OwnFile(path, channel, key(path));
    }

    private static FileAttribute<?>[] ownerOnly(Path path) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** What tells two files of one name apart; null where the file system has no such thing. */
    private static @Nullable Object key(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }

    /** The way to its bytes. */
    public FileChannel channel() {
        return channel;
    }

    /**
     * Fails if its name is another file's by now, or nobody's.
     *
     * @throws MovedFileException if so
     */
    public void requireSame() throws IOException {
        if (!isSame()) {
            throw new MovedFileException(path);
        }
    }

    private boolean isSame() throws IOException {
        try {
            return Objects.equals(key, key(path));
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Makes the name of a new file last. */
    public void forceDirectory() {
        try (FileChannel directory = FileChannel.open(path.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        } catch (IOException e) {
            // Some systems cannot open a directory; theirs keep the name of a forced file.
            return;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
