package dev.easel.internal.spool;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Takes bytes in memory while they are few and there is room, then in a file. Used by one thread. */
final class SpoolOutput extends OutputStream {

    /** What one image may take of the memory before it goes to a file. */
    static final int MEMORY_LIMIT = 1 << 20;

    private final MemoryBudget budget;
    private final SpoolDirectory directory;
    private ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable Path file;
    private @Nullable OutputStream target;

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
        if (target == null && memory.size() + (long) length > MEMORY_LIMIT) {
            moveToFile();
        }
        if (target == null) {
            memory.write(bytes, offset, length);
        } else {
            target.write(bytes, offset, length);
        }
    }

    private void moveToFile() throws IOException {
        Path path = Files.createTempFile(directory.path(), "image-", ".part");
        OutputStream stream = Files.newOutputStream(path, StandardOpenOption.WRITE);
        memory.writeTo(stream);
        memory = new ByteArrayOutputStream(0);
        file = path;
        target = stream;
    }

    /** The file, or null if all bytes are in memory and the budget has room for them. */
    @Nullable
    Path finish() throws IOException {
        if (target == null && !budget.reserve(memory.size())) {
            moveToFile();
        }
        if (target != null) {
            target.close();
        }
        return file;
    }

    byte[] bytes() {
        return memory.toByteArray();
    }

    /** Forgets what was written. */
    void abandon() throws IOException {
        if (target != null) {
            target.close();
        }
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
