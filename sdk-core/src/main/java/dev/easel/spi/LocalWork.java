package dev.easel.spi;

import java.io.IOException;

/** Something computed on this machine. */
@FunctionalInterface
public interface LocalWork {

    /**
     * Computes the next step.
     *
     * @param context where images go, and whether somebody still waits
     * @throws IOException if a file of this machine fails
     */
    Step run(LocalContext context) throws IOException;
}
