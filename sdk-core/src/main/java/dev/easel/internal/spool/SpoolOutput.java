package dev.easel.internal.spool;

import dev.easel.image.GeneratedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes bytes in memory while they are few and the client's budget has room, then in a file, which is written in blocks of
 * 64 KiB. Used by one thread; ends with {@link #image}, {@link #opaque} or {@link #abandon}.
 */
public final class SpoolOutput extends OutputStream {

    /** What one image may take of the memory before it goes to a file. */
    static final int MEMORY_LIMIT = 1 << 20;

    private static final Logger log = LoggerFactory.getLogger("dev.easel");

    private final MemoryBudget budget;
    private final Blocks blocks;
    private final SpoolDirectory directory;
    private final List<byte[]> full = new ArrayList<>();
    private byte @Nullable [] block;
    private int filled;
    private long reserved;
    private @Nullable Path file;
    private @Nullable FileChannel channel;

    SpoolOutput(MemoryBudget budget, Blocks blocks, SpoolDirectory directory) {
        this.budget = budget;
        this.blocks = blocks;
        this.directory = directory;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        write(ByteBuffer.wrap(bytes, offset, length));
    }

    /** Writes all bytes of a buffer. */
    public void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            byte[] target = block();
            int count = Math.min(bytes.remaining(), Blocks.SIZE - filled);
            bytes.get(target, filled, count);
            filled += count;
            if (filled == Blocks.SIZE) {
                putAway(target);
            }
        }
    }

    private byte[] block() {
        if (block == null) {
            block = blocks.take();
        }
        return block;
    }

    /** Keeps a full block if it may, else writes it. */
    private void putAway(byte[] whole) throws IOException {
        if (channel == null && (full.size() + 1) * Blocks.SIZE <= MEMORY_LIMIT && reserve(Blocks.SIZE)) {
            full.add(whole);
            block = null;
        } else {
            writeFully(channel(), whole, Blocks.SIZE);
        }
        filled = 0;
    }

    private boolean reserve(int bytes) {
        boolean free = budget.reserve(bytes);
        reserved += free ? bytes : 0;
        return free;
    }

    /** The file, which begins with what was in memory. */
    private FileChannel channel() throws IOException {
        if (channel == null) {
            file = directory.newFile();
            channel = FileChannel.open(file, StandardOpenOption.WRITE);
            for (byte[] whole : full) {
                writeFully(channel, whole, Blocks.SIZE);
            }
            emptyMemory();
            budget.release(reserved);
            reserved = 0;
        }
        return channel;
    }

    private static void writeFully(FileChannel channel, byte[] bytes, int count) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes, 0, count);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    private void emptyMemory() {
        full.forEach(blocks::giveBack);
        full.clear();
    }

    /** Ends it as an image; nothing stays behind if it is none. */
    public GeneratedImage image() throws IOException {
        return end(GeneratedImage::held, GeneratedImage::spooled);
    }

    /** Ends it as a string that only its vendor reads. */
    public Opaque opaque() throws IOException {
        return end(Opaque::held, Opaque::spooled);
    }

    /** Makes what owns the bytes from now on. */
    private interface Holder<S, T> {
        T hold(S source, Runnable onRelease) throws IOException;
    }

    private <T> T end(Holder<byte[], T> ofBytes, Holder<Path, T> ofFile) throws IOException {
        boolean ended = false;
        try {
            boolean inMemory = channel == null && full.size() * Blocks.SIZE + filled <= MEMORY_LIMIT && reserve(filled);
            T holder = inMemory ? ofBytes.hold(joined(), releasing(reserved)) : ofFile.hold(closed(), directory::gone);
            ended = true;
            return holder;
        } finally {
            if (ended) {
                giveBlocksBack();
            } else {
                abandon();
            }
        }
    }

    private byte[] joined() {
        ByteBuffer whole = ByteBuffer.allocate(full.size() * Blocks.SIZE + filled);
        full.forEach(whole::put);
        return filled == 0 ? whole.array() : whole.put(block(), 0, filled).array();
    }

    private Runnable releasing(long bytes) {
        return () -> budget.release(bytes);
    }

    private Path closed() throws IOException {
        FileChannel target = channel();
        writeFully(target, block(), filled);
        target.close();
        return Objects.requireNonNull(file, "a channel has a file");
    }

    private void giveBlocksBack() {
        emptyMemory();
        if (block != null) {
            blocks.giveBack(block);
            block = null;
        }
    }

    /** Forgets what was written; does no harm after a failure. Not to be called once it has ended well. */
    public void abandon() {
        giveBlocksBack();
        budget.release(reserved);
        reserved = 0;
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            log.debug("A spooled file could not be closed: {}", e.toString());
        }
        if (file != null) {
            directory.delete(file);
            file = null;
        }
    }
}
