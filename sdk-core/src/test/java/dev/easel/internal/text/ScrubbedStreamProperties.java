package dev.easel.internal.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ScrubbedStreamProperties {

    @Property
    void whereverTheBlocksBeginTheWordIsReplaced(
            @ForAll("texts") String text, @ForAll("words") String word, @ForAll @IntRange(min = 1, max = 9) int block)
            throws IOException {
        assertEquals(text.replace(word, "_"), through(text, block, word));
    }

    @Property
    void noneOfSeveralWordsIsLeft(
            @ForAll("texts") String text,
            @ForAll("words") String one,
            @ForAll("words") String other,
            @ForAll @IntRange(min = 1, max = 9) int block)
            throws IOException {
        String clean = through(text, block, one, other);

        assertFalse(clean.contains(one) || clean.contains(other), clean);
    }

    @Property
    void bytesWithoutTheWordPassUntouched(@ForAll byte[] bytes, @ForAll @IntRange(min = 1, max = 99) int block)
            throws IOException {
        assertArrayEquals(bytes, through(bytes, block, "a word that is in none of them"));
    }

    @Example
    void keysAreHiddenInAUrlToo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream clean = Secrets.of("key/0123456789abcdef").scrubbing(out)) {
            clean.write("?a=key%2F0123456789abcdef".getBytes(StandardCharsets.UTF_8));
        }

        assertEquals("?a=…cdef", out.toString(StandardCharsets.UTF_8));
    }

    private static String through(String text, int block, String... words) throws IOException {
        return new String(through(text.getBytes(StandardCharsets.UTF_8), block, words), StandardCharsets.UTF_8);
    }

    private static byte[] through(byte[] bytes, int block, String... words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream clean = new ScrubbedStream(out, List.of(words), "_")) {
            for (int at = 0; at < bytes.length; at += block) {
                clean.write(Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + block)));
            }
        }
        return out.toByteArray();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("abé").ofMaxLength(60);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abé").ofMinLength(1).ofMaxLength(4);
    }
}
