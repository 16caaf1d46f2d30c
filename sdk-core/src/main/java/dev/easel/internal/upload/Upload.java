package dev.easel.internal.upload;

import dev.easel.image.Reference;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One content on its way to a vendor, or there. Guarded by the lock of its cache. */
final class Upload {

    private final String scope;
    private final OptionalLong length;
    private final long begun;
    private final long life;
    private final CompletableFuture<String> handle = new CompletableFuture<>();
    private @Nullable Reference reference;
    private @Nullable String hash;
    private int waiting;

    /**
     * Begins a life.
     *
     * @param known the hash of the content, unless that is still to be found
     * @param begun when it began, in nanoseconds
     * @param life how many nanoseconds its handle is good from then on
     */
    Upload(String scope, Reference reference, Optional<String> known, long begun, long life) {
        this.scope = scope;
        this.reference = reference;
        this.length = reference.length();
        this.hash = known.orElse(null);
        this.begun = begun;
        this.life = life;
    }

    CompletableFuture<String> handle() {
        return handle;
    }

    /** Whether it can be waited for, or has a handle that is still good. */
    boolean isGood(long now) {
        return reference != null || now - begun < life;
    }

    boolean isUnderWay() {
        return reference != null;
    }

    boolean isOf(String otherScope, Reference other, Optional<String> otherHash) {
        boolean same = reference != null && reference.equals(other);
        return scope.equals(otherScope)
                && (same || (hash != null && otherHash.filter(hash::equals).isPresent()));
    }

    /** Whether another reference could have the same content, as far as its length tells. */
    boolean couldBeOf(String otherScope, Reference other) {
        return scope.equals(otherScope) && length.equals(other.length());
    }

    boolean isHashed() {
        return hash != null;
    }

    /** Ends the upload. From now on it holds the hash alone, since the reference can hold a whole image in memory. */
    void arrived(Optional<String> known) {
        reference = null;
        hash = known.orElse(null);
    }

    void join() {
        waiting++;
    }

    /** Whether nobody waits any more for what is still under way. */
    boolean leave() {
        waiting--;
        return waiting == 0 && isUnderWay();
    }
}
