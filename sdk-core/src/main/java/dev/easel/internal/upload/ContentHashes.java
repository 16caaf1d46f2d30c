package dev.easel.internal.upload;

import dev.easel.image.Reference;
import dev.easel.internal.body.ReadFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/**
 * The SHA-256 of references, each found once for a client while its bytes are read for the first time, however many vendors
 * they go to meanwhile. Forgets a reference when nobody else refers to it. Safe to share.
 */
public final class ContentHashes {

    private final Map<Reference, ContentHash> contents = Collections.synchronizedMap(new WeakHashMap<>());

    /** Opens a reference as {@link Reference#open} does, and learns its hash if it is read to its end. */
    public InputStream open(Reference reference) {
        InputStream in = reference.open();
        ContentHash hash = contents.computeIfAbsent(reference, any -> ContentHash.sha256());
        return hash.known().isPresent() ? in : new HashingStream(in, hash);
    }

    /** The hash in hexadecimal, if the reference was read before. */
    Optional<String> known(Reference reference) {
        return Optional.ofNullable(contents.get(reference)).flatMap(ContentHash::known);
    }

    /** The hash in hexadecimal; reads the reference if it was not read before. */
    String of(Reference reference) {
        return known(reference).orElseGet(() -> read(reference));
    }

    private String read(Reference reference) {
        try (InputStream in = open(reference)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw ReadFailure.of(reference.describe(), e);
        }
        return known(reference).orElseThrow();
    }
}
