package dev.easel.budget.local;

import dev.easel.disk.OwnFile;
import dev.easel.error.LocalFailureException;
import dev.easel.json.Json;
import dev.easel.json.JsonException;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** A ledger's file, which only grows. To be used under the ledger's lock; not thread-safe. */
final class Journal implements Closeable {

    private static final String VERSION_KEY = "easel-ledger";
    private static final int VERSION = 1;
    private static final SummedLine HEADER =
            SummedLine.after(0, Json.object().put(VERSION_KEY, VERSION).build());
    private static final int BLOCK = 1 << 16;

    private final Path path;
    private final OwnFile file;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long good;
    private int sum;

    Journal(Path path) throws IOException {
        this.path = path;
        this.file = OwnFile.open(path);
    }

    /** Reads the lines that came since the last time; a torn one at the end is no line. */
    void readNew(Consumer<Json> each) throws IOException {
        file.requireSame();
        long size = file.channel().size();
        line.reset();
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        for (long at = good; at < size; at += block.position()) {
            if (file.channel().read(block.clear(), at) < 0) {
                break;
            }
            take(block.array(), block.position(), at, size, each);
        }
        requireTorn(line.toByteArray());
        if (size < good || (good == 0 && size > 0 && !isBegun(size))) {
            throw size < good ? damage("is shorter than it was.") : damage("is no ledger.");
        }
    }

    private void take(byte[] bytes, int length, long at, long size, Consumer<Json> each) {
        int start = 0;
        for (int k = 0; k < length; k++) {
            if (bytes[k] == '\n') {
                line.write(bytes, start, k - start);
                start = k + 1;
                takeLine(at + start, size, each);
                line.reset();
            }
        }
        line.write(bytes, start, length - start);
    }

    private void takeLine(long end, long size, Consumer<Json> each) {
        Optional<SummedLine> read = SummedLine.read(sum, line.toByteArray());
        if (read.isEmpty()) {
            requireLast(end, size);
            requireTorn(line.toByteArray());
            return;
        }
        try {
            accept(read.get().document(), each);
        } catch (JsonException e) {
            throw damage("has a line that is no JSON at byte %d.".formatted(good));
        }
        good = end;
        sum = read.get().sum();
    }

    private void accept(Json document, Consumer<Json> each) {
        if (good > 0) {
            each.accept(document);
        } else if (document.get(VERSION_KEY).integer().orElse(0) != VERSION) {
            throw damage("is of another version: %s.".formatted(document));
        }
    }

    private void requireLast(long end, long size) {
        if (end < size) {
            throw damaged();
        }
    }

    /** A record that was whole may have been told; it must not be dropped as one that was not. */
    private void requireTorn(byte[] last) {
        if (SummedLine.standsFirst(sum, last)) {
            throw damaged();
        }
    }

    private LocalFailureException damaged() {
        return damage("is damaged at byte %d.".formatted(good));
    }

    /** Whether this is a file of ours whose very first line was not written to its end. */
    private boolean isBegun(long size) throws IOException {
        ByteBuffer start = ByteBuffer.allocate(HEADER.bytes().length);
        file.channel().read(start, 0);
        return size < start.capacity()
                && Arrays.equals(start.array(), 0, start.position(), HEADER.bytes(), 0, start.position());
    }

    private LocalFailureException damage(String what) {
        return LedgerTrouble.of(path, what, "Look at the file, and put a good copy in its place.");
    }

    /** Writes a line for good, in place of a torn one that may be there. */
    void append(Json document) throws IOException {
        boolean fresh = good == 0;
        int before = fresh ? HEADER.sum() : sum;
        SummedLine added = SummedLine.after(before, document);
        ByteBuffer bytes = fresh ? joined(HEADER.bytes(), added.bytes()) : ByteBuffer.wrap(added.bytes());
        long end = good + bytes.remaining();
        write(bytes);
        if (fresh) {
            file.forceDirectory();
        }
        file.requireSame();
        good = end;
        sum = added.sum();
    }

    private static ByteBuffer joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .flip();
    }

    private void write(ByteBuffer bytes) throws IOException {
        FileChannel channel = file.channel();
        try {
            channel.truncate(good);
            for (long at = good; bytes.hasRemaining(); ) {
                at += channel.write(bytes, at);
            }
            // The data, and of the metadata what is needed to find it again.
            channel.force(false);
        } catch (IOException e) {
            cutOff(e);
            throw e;
        }
    }

    /** Takes back what was written of a line; if that fails, too, it is a torn line. */
    private void cutOff(IOException trouble) {
        try {
            file.channel().truncate(good);
        } catch (IOException e) {
            trouble.addSuppressed(e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
