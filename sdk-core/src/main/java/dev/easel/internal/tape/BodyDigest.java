package dev.easel.internal.tape;

import dev.easel.internal.text.ScrubbedStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** What tells two requests of one URL apart: the SHA-256 of a body without the random boundary of its parts. Used by one thread. */
final class BodyDigest {

    private static final String BOUNDARY = "boundary=";

    private final MessageDigest digest = sha256();
    private final OutputStream out;

    BodyDigest(HttpRequest request) {
        OutputStream hashing = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
        this.out = boundary(request)
                .<OutputStream>map(word -> new ScrubbedStream(hashing, List.of(word), "boundary"))
                .orElse(hashing);
    }

    private static Optional<String> boundary(HttpRequest request) {
        return request.headers()
                .firstValue("Content-Type")
                .filter(type -> type.contains(BOUNDARY))
                .map(type -> type.substring(type.indexOf(BOUNDARY) + BOUNDARY.length()))
                .filter(word -> !word.isEmpty());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256.", e);
        }
    }

    /** Takes a block, and leaves it as it is. */
    void add(ByteBuffer block) {
        try {
            out.write(Blocks.copy(block));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The digest of all; to be asked for once. */
    String end() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
