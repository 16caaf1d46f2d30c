package dev.easel.internal.body;

import dev.easel.error.EaselException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives segments one after another, each opened when it is reached. Whatever fails is told as Easel's own exception. */
final class JoinedStream implements AutoCloseable {

    private final Iterator<Segment> rest;
    private @Nullable Segment segment;
    private @Nullable InputStream current;

    JoinedStream(List<Segment> segments) {
        this.rest = segments.iterator();
    }

    /** Fills the array, or as much of it as there are bytes left. */
    int read(byte[] into) {
        int filled = 0;
        try {
            while (filled < into.length && isOpen()) {
                filled += take(into, filled);
            }
            return filled;
        } catch (EaselException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw ReadFailure.of(Objects.requireNonNull(segment).name(), e);
        }
    }

    private boolean isOpen() {
        if (current == null && rest.hasNext()) {
            Segment next = rest.next();
            segment = next;
            current = next.open();
        }
        return current != null;
    }

    private int take(byte[] into, int from) throws IOException {
        InputStream in = Objects.requireNonNull(current);
        int count = in.read(into, from, into.length - from);
        if (count < 0) {
            current = null;
            in.close();
        }
        return Math.max(0, count);
    }

    @Override
    public void close() {
        InputStream in = current;
        current = null;
        if (in != null) {
            try {
                in.close();
            } catch (IOException | RuntimeException e) {
                // Nothing of it is needed any more, and there is nobody left to tell.
            }
        }
    }
}
