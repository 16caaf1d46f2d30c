package dev.easel.image;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says in a sentence or two what is wrong with a file, and what to do. Names no directory above it. */
final class LocalTrouble {

    private LocalTrouble() {}

    static String reason(IOException e) {
        return e instanceof FileSystemException trouble ? reason(trouble) : sentence(e.getMessage(), e);
    }

    private static String reason(FileSystemException e) {
        String name = e.getFile() == null ? "the file" : Names.shown(Path.of(e.getFile()));
        if (e instanceof FileAlreadyExistsException) {
            return name + " exists already. Choose another name, or save with IfExists.REPLACE.";
        }
        if (e instanceof NotDirectoryException) {
            return name + " is a file, not a directory. Choose another place.";
        }
        if (e instanceof NoSuchFileException) {
            return name + " does not exist.";
        }
        if (e instanceof AccessDeniedException) {
            return "there is no right to use " + name + ". Choose another place, or mend its rights.";
        }
        return name + ": " + sentence(e.getReason(), e);
    }

    private static String sentence(@Nullable String reason, IOException e) {
        String words = Objects.requireNonNullElse(reason, e.getClass().getSimpleName());
        return words.endsWith(".") ? words : words + ".";
    }
}
