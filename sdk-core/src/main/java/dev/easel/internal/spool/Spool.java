package dev.easel.internal.spool;

import dev.easel.image.GeneratedImage;
import dev.easel.spi.ImageBody;
import java.io.IOException;
import java.nio.file.Path;

/** Keeps the images of one client: small ones in memory within a budget, others in files. Safe to share. */
public final class Spool implements AutoCloseable {

    private final MemoryBudget budget;
    private final SpoolDirectory directory;

    private Spool(MemoryBudget budget, SpoolDirectory directory) {
        this.budget = budget;
        this.directory = directory;
    }

    /** Keeps files below a directory, which is made when the first one needs it. */
    public static Spool in(Path directory) {
        return new Spool(MemoryBudget.ofThisHeap(), new SpoolDirectory(directory));
    }

    /** Keeps one image; nothing stays behind if it cannot be written or is none. */
    public GeneratedImage keep(ImageBody body) throws IOException {
        SpoolOutput output = new SpoolOutput(budget, directory);
        boolean kept = false;
        try {
            body.writeTo(output);
            GeneratedImage image = image(output);
            kept = true;
            return image;
        } finally {
            if (!kept) {
                output.abandon();
            }
        }
    }

    private GeneratedImage image(SpoolOutput output) throws IOException {
        Path file = output.finish();
        if (file != null) {
            return GeneratedImage.spooled(file, () -> {});
        }
        byte[] bytes = output.bytes();
        boolean kept = false;
        try {
            GeneratedImage image = GeneratedImage.held(bytes, () -> budget.release(bytes.length));
            kept = true;
            return image;
        } finally {
            if (!kept) {
                budget.release(bytes.length);
            }
        }
    }

    /** Ends the spooling; images that are still in use stay. */
    @Override
    public void close() {
        directory.close();
    }
}
