package dev.easel.internal.spool;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A string that only its vendor reads, kept as it stood between its quotes, escapes included, so that it can be written into
 * JSON again as it is. Safe to share; let go of by {@link #discard()}, or when nobody refers to it any more.
 */
public final class Opaque {

    private static final Cleaner CLEANER = Cleaner.create();

    private final long length;
    private final Source source;
    private final Cleaner.Cleanable cleanable;

    private Opaque(long length, Source source, Runnable onRelease) {
        this.length = length;
        this.source = source;
        this.cleanable = CLEANER.register(this, onRelease);
    }

    private interface Source {
        InputStream open() throws IOException;
    }

    static Opaque held(byte[] bytes, Runnable onRelease) {
        return new Opaque(bytes.length, () -> new ByteArrayInputStream(bytes), onRelease);
    }

    static Opaque spooled(Path file, Runnable onRelease) throws IOException {
        return new Opaque(Files.size(file), () -> Files.newInputStream(file), () -> {
            SpoolDirectory.deleteQuietly(file);
            onRelease.run();
        });
    }

    /** The number of its bytes, escapes included. */
    public long length() {
        return length;
    }

    /** Opens the bytes, as often as needed, to be closed by the caller. Not to be used once it is let go of. */
    public InputStream open() throws IOException {
        try {
            return source.open();
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    /** Lets go of the bytes at once. Can be repeated. */
    public void discard() {
        cleanable.clean();
    }
}
