package dev.easel.image;

import dev.easel.error.InvalidRequestException;
import java.lang.ref.Cleaner;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What the bytes of an image lie in. Knows nothing of the image, so that it can outlive it and clean up. */
final class Holding implements Runnable {

    private static final Cleaner CLEANER = Cleaner.create();

    private final AtomicReference<@Nullable ByteSource> source;
    private final boolean owned;
    private final AtomicBoolean linked;
    private final Runnable onRelease;

    private Holding(ByteSource source, boolean owned, Runnable onRelease) {
        this.source = new AtomicReference<>(source);
        this.owned = owned;
        this.linked = new AtomicBoolean(!owned);
        this.onRelease = onRelease;
    }

    /** Bytes that go with the image. */
    static Holding owned(ByteSource source, Runnable onRelease) {
        return new Holding(source, true, onRelease);
    }

    /** Bytes in a file of the caller's, which stays. */
    static Holding borrowed(ByteSource source) {
        return new Holding(source, false, () -> {});
    }

    /** Lets go of the bytes when the image is not reachable any more. */
    Cleaner.Cleanable releasedWith(GeneratedImage image) {
        return CLEANER.register(image, this);
    }

    ByteSource source() {
        ByteSource held = source.get();
        if (held == null) {
            throw new InvalidRequestException(
                    "This image was discarded, so its bytes are gone. Save it, or read its bytes, before it is discarded.");
        }
        return held;
    }

    /**
     * Whether the file may be given a second name now. Only once: two saved files that were one would change together when
     * a program writes into one of them.
     */
    boolean mayLink() {
        return linked.compareAndSet(false, true);
    }

    @Override
    public void run() {
        if (source.getAndSet(null) instanceof ByteSource.Stored stored && owned) {
            NewDirectories.deleteQuietly(stored.file());
        }
        onRelease.run();
    }
}
