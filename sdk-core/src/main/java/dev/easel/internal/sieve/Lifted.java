package dev.easel.internal.sieve;

import java.io.IOException;
import java.nio.ByteBuffer;

/** A string that is being taken out of a document. */
interface Lifted {

    /** Takes bytes up to the closing quote, if it is there; returns whether it was. */
    boolean accept(ByteBuffer text) throws IOException;

    /** Ends it, and returns what stands for it from now on. */
    String keepIn(Taken taken) throws IOException;

    /** Forgets what was taken. */
    void abandon();
}
