package dev.easel.internal.sieve;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The small JSON that is left of a document, as it grows. */
final class Document {

    /** What it counts, in the words of a refusal. */
    static final String WHAT = "of JSON beside its images";

    private static final int FIRST = 512;
    private static final int SHOWN = 2 * 1024;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final int room;
    private byte[] bytes;
    private int size;

    /** Starts empty; more bytes than there is room for are refused. */
    Document(int room) {
        this.room = room;
        this.bytes = new byte[Math.min(FIRST, room)];
    }

    void add(byte sign) throws SieveException {
        if (size == bytes.length) {
            grow();
        }
        bytes[size++] = sign;
    }

    void add(String ascii) throws SieveException {
        for (int i = 0; i < ascii.length(); i++) {
            add((byte) ascii.charAt(i));
        }
    }

    private void grow() throws SieveException {
        if (size == room) {
            throw Allowance.tooLarge(room, WHAT);
        }
        bytes = Arrays.copyOf(bytes, (int) Math.min(2L * size, room));
    }

    int size() {
        return size;
    }

    /** Forgets what was added since. */
    void shrinkTo(int earlier) {
        size = earlier;
    }

    /** Whether the first sign is a brace, so that nothing but an object can have been meant. */
    boolean beginsLikeAnObject() {
        String beginning = beginning();
        String text = beginning.startsWith(BYTE_ORDER_MARK) ? beginning.substring(1) : beginning;
        return text.stripLeading().startsWith("{");
    }

    /** The first 2 KiB as text. */
    String beginning() {
        return text(0, Math.min(SHOWN, size));
    }

    /** A part as text; bytes that are no UTF-8 become U+FFFD. */
    String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
