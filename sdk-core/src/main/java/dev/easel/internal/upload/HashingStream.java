package dev.easel.internal.upload;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;

/** Tells the SHA-256 of a stream when it has been read to its end. */
final class HashingStream extends DigestInputStream {

    private static final int SKIP = 8 * 1024;

    private final Consumer<String> told;
    private boolean ended;

    HashingStream(InputStream in, Consumer<String> told) {
        super(in, sha256());
        this.told = told;
    }

    @Override
    public int read() throws IOException {
        return passed(super.read());
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        return passed(super.read(into, offset, length));
    }

    /** Reads, so that what is skipped is hashed too. */
    @Override
    public long skip(long count) throws IOException {
        return Math.max(0, read(new byte[SKIP], 0, (int) Math.min(count, SKIP)));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** A second end gives the hash of nothing, so only the first one counts. */
    private int passed(int result) {
        if (result < 0 && !ended) {
            ended = true;
            told.accept(HexFormat.of().formatHex(getMessageDigest().digest()));
        }
        return result;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
