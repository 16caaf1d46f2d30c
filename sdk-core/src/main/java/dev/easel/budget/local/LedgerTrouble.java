package dev.easel.budget.local;

import dev.easel.disk.MovedFileException;
import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.error.LocalFailureException;
import java.nio.file.Path;

/** Says why a ledger's file allows no spending. */
final class LedgerTrouble {

    private LedgerTrouble() {}

    /** Something is wrong with the file, and a person must look. */
    static LocalFailureException of(Path file, String what, String advice) {
        return new LocalFailureException(failure(file, what, advice).build());
    }

    /** The file could not be read or written. */
    static LocalFailureException of(Path file, Throwable cause) {
        if (cause instanceof MovedFileException moved) {
            return of(moved.file(), "was moved, replaced or deleted.", "Put the file back that was there.");
        }
        String what = "cannot be used: " + cause + ".";
        return new LocalFailureException(failure(file, what, "Free the disk, or mend the rights of its directory.")
                .cause(cause)
                .build());
    }

    private static Failure.Builder failure(Path file, String what, String advice) {
        return Failure.unsent(
                Category.LOCAL_IO, "The ledger %s %s Nothing was sent. %s".formatted(file.getFileName(), what, advice));
    }
}
