package dev.easel.internal.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * Passes bytes on without some words, wherever a block of them begins or ends. Keeps back no more than the longest word, until it
 * is closed; closing it closes the target. Used by one thread at a time.
 */
public final class ScrubbedStream extends OutputStream {

    private final OutputStream target;
    private final List<byte[]> words;
    private final byte[] instead;
    private final int longest;
    private final BitSet beginnings = new BitSet();
    private byte[] kept = {};

    /**
     * Passes bytes on.
     *
     * @param words none of them empty
     * @param instead what is passed on in the place of each of them
     */
    public ScrubbedStream(OutputStream target, Collection<String> words, String instead) {
        this.target = target;
        this.words = words.stream()
                .map(word -> word.getBytes(StandardCharsets.UTF_8))
                .sorted((one, other) -> other.length - one.length)
                .toList();
        this.instead = instead.getBytes(StandardCharsets.UTF_8);
        this.longest = this.words.isEmpty() ? 0 : this.words.get(0).length;
        this.words.forEach(word -> beginnings.set(word[0] & 0xFF));
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] block, int from, int length) throws IOException {
        byte[] all = Arrays.copyOf(kept, kept.length + length);
        System.arraycopy(block, from, all, kept.length, length);
        kept = pass(all, Math.max(0, all.length - longest + 1));
    }

    /** Passes on what begins before the end, and gives the rest. */
    private byte[] pass(byte[] all, int end) throws IOException {
        int passed = 0;
        int at = 0;
        while (at < Math.min(end, all.length)) {
            int word = wordAt(all, at);
            if (word == 0) {
                at++;
            } else {
                target.write(all, passed, at - passed);
                target.write(instead);
                at += word;
                passed = at;
            }
        }
        target.write(all, passed, at - passed);
        return Arrays.copyOfRange(all, at, all.length);
    }

    /** The length of the word that stands there; 0 if there is none. */
    private int wordAt(byte[] all, int at) {
        if (!beginnings.get(all[at] & 0xFF)) {
            return 0;
        }
        for (byte[] word : words) {
            int end = at + word.length;
            if (end <= all.length && Arrays.equals(all, at, end, word, 0, word.length)) {
                return word.length;
            }
        }
        return 0;
    }

    @Override
    public void close() throws IOException {
        try (target) {
            kept = pass(kept, kept.length);
        }
    }
}
