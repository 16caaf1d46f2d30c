package dev.easel.internal.spool;

import dev.easel.image.GeneratedImage;
import dev.easel.spi.ImageBody;
import java.io.IOException;
import java.nio.file.Path;

/** Keeps the images of one client: small ones in memory within a budget, others in files. Safe to share. */
public final class Spool implements AutoCloseable {

    private final MemoryBudget budget;
    private final SpoolDirectory directory;
    private final Blocks blocks = new Blocks();

    Spool(MemoryBudget budget, SpoolDirectory directory) {
        this.budget = budget;
        this.directory = directory;
    }

    /** Keeps files below a directory, which is made when the first one needs it. */
    public static Spool in(Path directory) {
        return new Spool(MemoryBudget.ofThisHeap(), new SpoolDirectory(directory));
    }

    /** Keeps one image; nothing stays behind if it cannot be written or is none. */
    public GeneratedImage keep(ImageBody body) throws IOException {
        SpoolOutput output = open();
        boolean written = false;
        try {
            body.writeTo(output);
            written = true;
        } finally {
            if (!written) {
                output.abandon();
            }
        }
        return output.image();
    }

    /** Opens what is kept piece by piece. */
    public SpoolOutput open() {
        return new SpoolOutput(budget, blocks, directory);
    }

    /** Ends the spooling; images that are still in use stay. */
    @Override
    public void close() {
        directory.close();
    }
}
