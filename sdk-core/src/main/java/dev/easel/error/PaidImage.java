package dev.easel.error;

import java.nio.file.Path;

/** An image that came before a call failed; it was paid for and can still be saved. */
public interface PaidImage {

    /**
     * Saves the untouched bytes, all or nothing.
     *
     * @param file the target; a contradicting extension is replaced by the true one
     * @return the file that was really written
     */
    Path saveTo(Path file);
}
