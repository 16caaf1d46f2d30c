package dev.easel.internal.pixels;

import dev.easel.error.InvalidRequestException;
import dev.easel.image.GeneratedImage;
import dev.easel.image.ImageFormat;
import dev.easel.image.PixelSize;
import dev.easel.image.Reference;
import dev.easel.internal.spool.Spool;
import dev.easel.model.ReferenceRule;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Smaller copies of references, each made once for a client as long as its original is in use, one at a time so that no two
 * take memory. Safe to share.
 */
public final class ScaledReferences implements AutoCloseable {

    private final Path directory;
    private final Spool spool;
    private final Executor workers;
    private final Executor io;
    private final Map<Reference, Map<Copy, CompletableFuture<GeneratedImage>>> copies = new WeakHashMap<>();
    private CompletableFuture<?> last = CompletableFuture.completedFuture("");

    /**
     * Begins with none.
     *
     * @param directory where copies are kept
     * @param workers where they are made
     * @param io where originals are read, however slow they are
     */
    public ScaledReferences(Path directory, Executor workers, Executor io) {
        this.directory = directory;
        this.spool = Spool.in(directory);
        this.workers = workers;
        this.io = io;
    }

    /**
     * What a copy is to be.
     *
     * @param size its pixels
     * @param format the format that is wanted
     * @param formats all that its model reads; empty where that is not known
     * @param maxBytes what its model takes at most
     */
    record Copy(PixelSize size, ImageFormat format, Set<ImageFormat> formats, OptionalLong maxBytes) {

        /** Whether there may be such a file, as far as the model goes. */
        boolean allows(ImageFormat other) {
            return formats.isEmpty() || formats.contains(other);
        }

        boolean allows(GeneratedImage image) {
            return image.length() <= maxBytes.orElse(Long.MAX_VALUE);
        }
    }

    /**
     * The copy that a reference stands for, as a reference to its bytes. Fails with Easel's own exceptions.
     *
     * @param copy such as {@link Reference#scaledDown} gives
     * @param rule what the model takes
     */
    public CompletableFuture<Reference> of(Reference copy, ReferenceRule rule) {
        if (!Desktop.isThere()) {
            return CompletableFuture.failedFuture(new InvalidRequestException(
                    "%s: this Java has no module java.desktop. Add it, or scale the image before.".formatted(copy)));
        }
        Copy wanted = new Copy(copy.size().orElseThrow(), copy.format().orElseThrow(), rule.formats(), rule.maxBytes());
        return image(copy.original().orElseThrow(), wanted).thenApply(Reference::of);
    }

    private synchronized CompletableFuture<GeneratedImage> image(Reference original, Copy wanted) {
        Map<Copy, CompletableFuture<GeneratedImage>> known = copies.computeIfAbsent(original, any -> new HashMap<>());
        CompletableFuture<GeneratedImage> before = known.get(wanted);
        if (before != null && !before.isCompletedExceptionally()) {
            return before;
        }
        CompletableFuture<GeneratedImage> made = CompletableFuture.supplyAsync(
                        () -> ReferenceScaler.read(original, wanted, directory), io)
                .thenCompose(file -> made(original, file, wanted));
        known.put(wanted, made);
        return made;
    }

    /** Waits for those before it, all of which are on this disk. */
    private synchronized CompletableFuture<GeneratedImage> made(Reference original, Path file, Copy wanted) {
        CompletableFuture<GeneratedImage> made =
                last.handleAsync((done, error) -> ReferenceScaler.scaled(original, file, wanted, spool), workers);
        last = made;
        return made;
    }

    /** Lets all go. */
    @Override
    public synchronized void close() {
        copies.values().forEach(all -> all.values().forEach(copy -> copy.thenAccept(GeneratedImage::discard)));
        spool.close();
    }
}
