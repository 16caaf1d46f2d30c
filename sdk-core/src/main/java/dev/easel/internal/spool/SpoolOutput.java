package dev.easel.internal.spool;

import dev.easel.image.GeneratedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes bytes in memory while they are few and the client's budget has room, then in a file. What it is given is written at
 * once, so it is best given {@value #BLOCK} bytes at a time. Used by one thread; ends with {@link #image}, {@link #opaque} or
 * {@link #abandon}.
 */
public final class SpoolOutput extends OutputStream {

    /** How many bytes are best written at a time. */
    public static final int BLOCK = 64 * 1024;

    /** What one image may take of the memory before it goes to a file. */
    static final int MEMORY_LIMIT = 1 << 20;

    private static final Logger log = LoggerFactory.getLogger("dev.easel");

    private final MemoryBudget budget;
    private final SpoolDirectory directory;
    private final List<byte[]> parts = new ArrayList<>();
    private int held;
    private @Nullable Path file;
    private @Nullable FileChannel channel;

    SpoolOutput(MemoryBudget budget, SpoolDirectory directory) {
        this.budget = budget;
        this.directory = directory;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (channel == null && holds(length)) {
            parts.add(Arrays.copyOfRange(bytes, offset, offset + length));
        } else {
            writeFully(channel(), ByteBuffer.wrap(bytes, offset, length));
        }
    }

    private boolean holds(int length) {
        if (held + (long) length > MEMORY_LIMIT || !budget.reserve(length)) {
            return false;
        }
        held += length;
        return true;
    }

    /** The file, which begins with what was in memory. */
    private FileChannel channel() throws IOException {
        if (channel == null) {
            file = Files.createTempFile(directory.path(), "image-", ".part");
            channel = FileChannel.open(file, StandardOpenOption.WRITE);
            for (byte[] part : parts) {
                writeFully(channel, ByteBuffer.wrap(part));
            }
            forgetMemory();
        }
        return channel;
    }

    private static void writeFully(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private void forgetMemory() {
        parts.clear();
        budget.release(held);
        held = 0;
    }

    /** Ends it as an image; nothing stays behind if it is none. */
    public GeneratedImage image() throws IOException {
        return end(GeneratedImage::held, GeneratedImage::spooled);
    }

    /** Ends it as a string that only its vendor reads. */
    public Opaque opaque() throws IOException {
        return end(Opaque::held, Opaque::spooled);
    }

    private <T> T end(Holder<byte[], T> ofBytes, Holder<Path, T> ofFile) throws IOException {
        boolean kept = false;
        try {
            T holder = file == null ? ofBytes.hold(joined(), releasing(held)) : ofFile.hold(closed(file), () -> {});
            kept = true;
            return holder;
        } finally {
            if (!kept) {
                abandon();
            }
        }
    }

    /** Makes what owns the bytes from now on. */
    private interface Holder<S, T> {
        T hold(S source, Runnable onRelease) throws IOException;
    }

    private byte[] joined() {
        ByteBuffer whole = ByteBuffer.allocate(held);
        parts.forEach(whole::put);
        parts.clear();
        return whole.array();
    }

    private Runnable releasing(long bytes) {
        return () -> budget.release(bytes);
    }

    private Path closed(Path path) throws IOException {
        channel().close();
        return path;
    }

    /** Forgets what was written. Not to be called once it has ended well. */
    public void abandon() {
        forgetMemory();
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            log.debug("A spooled file could not be closed: {}", e.toString());
        }
        if (file != null) {
            SpoolDirectory.deleteQuietly(file);
        }
    }
}
