package dev.easel.internal.sieve;

import dev.easel.error.Category;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/**
 * Decodes the base64 of one JSON string while it arrives. Whole blocks go to the JDK's decoder unseen, which is the fastest
 * search for the closing quote: it refuses a block that holds anything but base64, and only then the block is read byte by
 * byte. Blocks are small because the decoder is compiled after some hundred calls, however much each one decodes.
 */
final class Base64Text {

    /** The signs of a block. */
    static final int SIGNS = 4 * 1024;

    /** The bytes in a block. */
    static final int BYTES = SIGNS / 4 * 3;

    private static final Base64.Decoder DECODER = Base64.getDecoder();
    private static final byte NO_SIGN = '!';

    private final Escapes escapes = new Escapes();
    private final Workbench bench;
    private final Outlet outlet;
    private int filled;
    private boolean plain = true;
    private boolean padded;

    Base64Text(Workbench bench, Outlet outlet) {
        this.bench = bench;
        this.outlet = outlet;
    }

    /** Takes bytes up to the closing quote, if it is there; returns whether it was. */
    boolean accept(ByteBuffer text) throws IOException {
        boolean ended = false;
        while (text.hasRemaining() && !ended) {
            int count = Math.min(text.remaining(), SIGNS - filled);
            plain = plain && isTaken(text, count);
            ended = !plain && takeOneByOne(text, count);
        }
        return ended;
    }

    /** Takes the bytes if they are nothing but base64; otherwise they stay in the buffer. */
    private boolean isTaken(ByteBuffer text, int count) throws IOException {
        int start = text.position();
        int end = filled + count;
        text.get(bench.signs, filled, count);
        if (end < SIGNS ? Signs.arePlain(bench.view, filled, end) : isDecoded(bench.signs)) {
            filled = end % SIGNS;
            return true;
        }
        text.position(start);
        return false;
    }

    private boolean takeOneByOne(ByteBuffer text, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            int unit = escapes.next(text.get());
            if (unit == Escapes.END) {
                return true;
            }
            add(unit);
        }
        return false;
    }

    /** Adds what stands for itself, and passes over line breaks and what is no sign yet. */
    void add(int unit) throws IOException {
        if (unit == Escapes.NONE || unit == ' ' || unit == '\n' || unit == '\r' || unit == '\t') {
            outlet.skip();
            return;
        }
        bench.signs[filled++] = unit < 128 ? (byte) unit : NO_SIGN;
        if (filled == SIGNS) {
            decode(bench.signs);
            filled = 0;
        }
    }

    /** Decodes what is left; returns whether the padding was there. */
    boolean finish() throws IOException {
        if (filled > 0) {
            decode(Arrays.copyOf(bench.signs, filled));
        }
        return filled % 4 == 0;
    }

    private void decode(byte[] block) throws IOException {
        if (!isDecoded(block)) {
            throw broken();
        }
    }

    private boolean isDecoded(byte[] block) throws IOException {
        int count;
        try {
            count = DECODER.decode(block, bench.bytes);
        } catch (IllegalArgumentException e) {
            return false;
        }
        if (padded) {
            throw broken();
        }
        padded = count < block.length / 4 * 3;
        outlet.write(bench.passed.clear().limit(count));
        return true;
    }

    static SieveException broken() {
        return new SieveException(
                Category.BAD_RESPONSE, "The vendor's answer holds an image whose base64 is cut or wrong.");
    }
}
