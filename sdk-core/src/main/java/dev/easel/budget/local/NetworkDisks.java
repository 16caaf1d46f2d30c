package dev.easel.budget.local;

import dev.easel.error.InvalidRequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Refuses disks of other machines, on which locks and forced writes do not mean what they say. */
final class NetworkDisks {

    private static final List<String> KINDS =
            List.of("nfs", "cifs", "smb", "afs", "ncp", "ceph", "gluster", "lustre", "fuse.sshfs", "davfs", "webdav");

    private NetworkDisks() {}

    static void refuse(Path directory) throws IOException {
        String kind = Files.getFileStore(directory).type().toLowerCase(Locale.ROOT);
        if (isRemote(kind)) {
            throw new InvalidRequestException(
                    "A ledger's file must lie on a disk of this machine, but %s is on %s. Take another directory, or a database."
                            .formatted(directory, kind));
        }
    }

    static boolean isRemote(String kind) {
        return KINDS.stream().anyMatch(kind::startsWith);
    }
}
