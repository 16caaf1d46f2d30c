package dev.easel.spi;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the bytes of one image. */
@FunctionalInterface
public interface ImageBody {

    /**
     * Writes all bytes.
     *
     * @param out not closed by this method
     */
    void writeTo(OutputStream out) throws IOException;
}
