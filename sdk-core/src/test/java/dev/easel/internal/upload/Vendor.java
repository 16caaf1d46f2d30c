package dev.easel.internal.upload;

import dev.easel.image.Reference;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Takes uploads when it is told to, and gives a new handle for each. */
final class Vendor {

    private final ContentHashes hashes;
    private final List<CompletableFuture<String>> pending = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();

    Vendor(ContentHashes hashes) {
        this.hashes = hashes;
    }

    Supplier<CompletableFuture<String>> upload(Reference reference) {
        return () -> {
            synchronized (this) {
                CompletableFuture<String> handle = new CompletableFuture<>();
                pending.add(handle);
                references.add(reference);
                return handle;
            }
        };
    }

    /** An upload that is there at once. */
    Supplier<CompletableFuture<String>> atOnce(Reference reference) {
        return () -> {
            CompletableFuture<String> handle = upload(reference).get();
            take(begun() - 1);
            return handle;
        };
    }

    synchronized int begun() {
        return pending.size();
    }

    synchronized CompletableFuture<String> pending(int upload) {
        return pending.get(upload);
    }

    /** Reads an upload to its end and answers it with {@code file-<number>}. */
    void take(int upload) {
        try (InputStream in = hashes.open(references.get(upload))) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pending(upload).complete("file-" + upload);
    }
}
