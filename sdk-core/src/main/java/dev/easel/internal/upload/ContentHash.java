package dev.easel.internal.upload;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of one content, found while it is read from its begin by one reader or several. What one of them has passed is
 * not hashed again for another, and one that gives up loses nothing. Safe to share.
 */
final class ContentHash {

    private final MessageDigest digest;
    private long hashed;
    private @Nullable String hash;

    /** Begins with no byte. */
    ContentHash(MessageDigest digest) {
        this.digest = digest;
    }

    static ContentHash sha256() {
        try {
            return new ContentHash(MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** A reader has read bytes, the first of which stands at a position that it came to without a gap. */
    synchronized void passed(long position, byte[] bytes, int offset, int length) {
        int fresh = (int) Math.min(length, position + length - hashed);
        if (fresh > 0) {
            digest.update(bytes, offset + length - fresh, fresh);
            hashed += fresh;
        }
    }

    /** A reader has come to the end. */
    synchronized void ended() {
        if (hash == null) {
            hash = HexFormat.of().formatHex(digest.digest());
        }
    }

    /** The hash in hexadecimal, once a reader has come to the end. */
    synchronized Optional<String> known() {
        return Optional.ofNullable(hash);
    }
}
