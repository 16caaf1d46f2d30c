package dev.easel.image;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Fails as soon as there are more or fewer bytes than were announced, since their number is told before they are sent; and
 * at the end, if a file was written to while it was read.
 */
final class ExactStream extends FilterInputStream {

    private final ByteSource source;
    private long position;

    ExactStream(InputStream in, ByteSource source) {
        super(in);
        this.source = source;
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        passed(value < 0 ? -1 : 1);
        return value;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = in.read(into, offset, length);
        passed(count);
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = in.skip(count);
        passed(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void passed(long count) throws IOException {
        position += Math.max(0, count);
        long expected = source.length();
        if (position > expected || (count < 0 && position < expected)) {
            throw new ByteSource.ChangedException(
                    "it gave %d bytes, but %d when it was made".formatted(position, expected));
        }
        if (count < 0) {
            source.checkUnchanged();
        }
    }
}
