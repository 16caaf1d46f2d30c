package dev.easel.disk;

import dev.easel.error.InvalidRequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Files that several processes of one machine use together. */
public final class SharedFile {

    private static final List<String> KINDS =
            List.of("nfs", "cifs", "smb", "afs", "ncp", "ceph", "gluster", "lustre", "fuse.sshfs", "davfs", "webdav");

    private SharedFile() {}

    /**
     * The one name of a file that is there, or can be made.
     *
     * @param what what is kept in it, for messages, such as {@code "A ledger"}
     * @throws InvalidRequestException if its directory is not there, or on another machine as far as the system tells: locks
     *     and forced writes do not mean there what they say
     */
    public static Path real(Path file, String what) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path parent = absolute.getParent();
        if (parent == null || !Files.isDirectory(parent) || Files.isDirectory(file)) {
            throw new InvalidRequestException(
                    "%s is a file in a directory that is there, but was %s. Make the directory first."
                            .formatted(what, file));
        }
        String kind = Files.getFileStore(parent).type().toLowerCase(Locale.ROOT);
        if (isRemote(kind)) {
            throw new InvalidRequestException(
                    "%s must lie on a disk of this machine, but %s is on %s. Take another directory, or a database."
                            .formatted(what, parent, kind));
        }
        return Files.exists(file) ? file.toRealPath() : parent.toRealPath().resolve(absolute.getFileName());
    }

    static boolean isRemote(String kind) {
        return KINDS.stream().anyMatch(kind::startsWith);
    }
}
