package dev.easel.image;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Puts files into place all or nothing: a reader sees the whole file or none, and a failure leaves everything as it was.
 * An existing file is never written to, only replaced, so other links to it keep what they had.
 */
final class AtomicFile {

    private static final Set<PosixFilePermission> OWNER_ONLY =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private static final CopyOption[] NEW = {StandardCopyOption.ATOMIC_MOVE};
    private static final CopyOption[] OVER = {StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING};

    private AtomicFile() {}

    /** Fills a new file. */
    interface Filler {
        void fill(FileChannel file) throws IOException;
    }

    /** Writes a file; directories that are missing are made, and removed again on failure. */
    static void write(Path target, IfExists ifExists, Filler filler) throws IOException {
        put(target, ifExists, temporary -> {
            fill(temporary, filler);
            publish(temporary, target, ifExists);
        });
    }

    /**
     * Gives an existing file a second name, without copying a byte.
     *
     * @return whether that worked; false where the file system cannot, or the other name lies on another one
     */
    static boolean link(Path existing, Path target, IfExists ifExists) throws IOException {
        boolean[] linked = {false};
        put(target, ifExists, temporary -> {
            linked[0] = tryLink(temporary, existing);
            if (linked[0]) {
                publish(temporary, target, ifExists);
            }
        });
        return linked[0];
    }

    private interface Step {
        void run(Path temporary) throws IOException;
    }

    private static void put(Path target, IfExists ifExists, Step step) throws IOException {
        Path directory = NewDirectories.parentOf(target);
        NewDirectories.with(directory, made -> {
            refuseExisting(target, ifExists);
            Path temporary = directory.resolve(".easel-"
                    + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()) + ".tmp");
            try {
                step.run(temporary);
                made.keep();
            } finally {
                NewDirectories.deleteQuietly(temporary);
            }
        });
    }

    private static void fill(Path temporary, Filler filler) throws IOException {
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel file = FileChannel.open(temporary, options, ownerOnly(temporary))) {
            filler.fill(file);
            file.force(true);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    /** A link fails if the name is taken, a move does not: so a link decides who was first. */
    private static void publish(Path temporary, Path target, IfExists ifExists) throws IOException {
        if (ifExists == IfExists.FAIL && tryLink(target, temporary)) {
            return;
        }
        refuseExisting(target, ifExists);
        Files.move(temporary, target, ifExists == IfExists.FAIL ? NEW : OVER);
    }

    private static boolean tryLink(Path name, Path existing) throws IOException {
        try {
            Files.createLink(name, existing);
            return true;
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (FileSystemException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static void refuseExisting(Path target, IfExists ifExists) throws IOException {
        if (ifExists == IfExists.FAIL && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(target.toString());
        }
    }
}
