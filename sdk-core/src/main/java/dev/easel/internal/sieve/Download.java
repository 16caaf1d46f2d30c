package dev.easel.internal.sieve;

import dev.easel.image.GeneratedImage;
import dev.easel.internal.spool.Spool;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Takes in one image as it is, from a result URL. It fails as BAD_IMAGE if it is none, or is cut. */
public final class Download implements Sieve<GeneratedImage> {

    private final Outlet outlet;
    private boolean finished;

    /** Starts before the first byte. */
    public Download(Spool spool, SieveLimits limits) {
        Allowance image = new Allowance(limits.image(), "of one image");
        outlet = new Outlet(spool.open(), image, image);
    }

    @Override
    public CompletableFuture<Boolean> accept(ByteBuffer bytes) throws SieveException {
        try {
            outlet.write(bytes);
            return MORE;
        } catch (IOException e) {
            outlet.abandon();
            throw SieveException.of(e);
        }
    }

    @Override
    public GeneratedImage finish() throws SieveException {
        try {
            GeneratedImage image = outlet.image();
            finished = true;
            return image;
        } catch (IOException e) {
            outlet.abandon();
            throw SieveException.of(e);
        }
    }

    @Override
    public List<GeneratedImage> abandon() {
        if (!finished) {
            outlet.abandon();
        }
        return List.of();
    }
}
