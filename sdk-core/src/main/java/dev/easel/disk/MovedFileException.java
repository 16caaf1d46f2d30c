package dev.easel.disk;

import java.io.IOException;
import java.nio.file.Path;

/** A file that is in use was moved, replaced or deleted. */
public final class MovedFileException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Path file;

    MovedFileException(Path file) {
        super(file + " was moved, replaced or deleted");
        this.file = file;
    }

    /** The name that it had. */
    public Path file() {
        return file;
    }
}
