package dev.easel.internal.sieve;

import java.io.IOException;
import java.nio.ByteBuffer;

/** A string that only its vendor reads; its escapes are kept. */
final class OpaqueString implements Lifted {

    private final Outlet outlet;
    private boolean escaped;

    OpaqueString(Outlet outlet) {
        this.outlet = outlet;
    }

    @Override
    public boolean accept(ByteBuffer text) throws IOException {
        int end = end(text);
        outlet.write(text.slice(text.position(), end - text.position()));
        text.position(Math.min(end + 1, text.limit()));
        return end < text.limit();
    }

    /** Where the closing quote stands, or the end of the buffer. */
    private int end(ByteBuffer text) {
        for (int at = text.position(); at < text.limit(); at++) {
            byte sign = text.get(at);
            if (sign == '"' && !escaped) {
                return at;
            }
            escaped = sign == '\\' && !escaped;
        }
        return text.limit();
    }

    @Override
    public String keepIn(Taken taken) throws IOException {
        return taken.add(outlet.opaque());
    }

    @Override
    public void abandon() {
        outlet.abandon();
    }
}
