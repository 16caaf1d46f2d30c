package dev.easel.image;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Work;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that says little at great length is read a few times at most, and never held in memory. */
class LinearImageTest {

    private static final int LENGTH = 1 << 20;
    private static final int TIMES = 4;
    private static final long FEW_BYTES = 2 << 20;

    /** A file of any length: something to begin with, and something that follows again and again. */
    private static final class Family {

        private final byte[] begin;
        private final byte[] part;

        Family(byte[] begin, byte[] part) {
            this.begin = begin;
            this.part = part;
        }

        byte[] of(int length) {
            byte[] file = Arrays.copyOf(begin, begin.length + length);
            for (int i = begin.length; i < file.length; i++) {
                file[i] = part[(i - begin.length) % part.length];
            }
            return file;
        }

        @Override
        public String toString() {
            return shown(begin) + " " + shown(part) + "…";
        }

        private static String shown(byte[] bytes) {
            return new String(bytes, 0, Math.min(bytes.length, 40), StandardCharsets.ISO_8859_1)
                    .replaceAll("[^ -~]", ".");
        }
    }

    static List<Family> files() {
        byte[] png = Pictures.png();
        byte[] jpeg = Pictures.jpeg();
        byte[] gif = Pictures.gif();
        byte[] webp = Pictures.real("lossy.webp");
        return List.of(
                new Family(head(png, 33), bytes(0, 0, 0, 0, 't', 'E', 'X', 't', 0, 0, 0, 0)),
                new Family(head(png, 33), bytes(0, 0, 0, 0, 'I', 'D', 'A', 'T', 0, 0, 0, 0)),
                new Family(head(png, 33), bytes(0)),
                new Family(head(jpeg, 2), bytes(0xFF)),
                new Family(head(jpeg, 2), bytes(0xFF, 0xE0, 0, 2)),
                new Family(head(jpeg, 2), bytes(0xFF, 0xD0)),
                new Family(head(jpeg, jpeg.length - 2), bytes(0xFF, 0)),
                new Family(head(jpeg, jpeg.length - 2), bytes(0xFF, 0xD9)),
                new Family(head(jpeg, jpeg.length - 2), bytes(0xFF, 0xDA, 0, 2)),
                new Family(head(gif, 13), bytes('!', 0xFE, 1, 'x', 0)),
                new Family(head(gif, 13), bytes(',', 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 0)),
                new Family(head(gif, gif.length - 1), bytes(1, 0)),
                new Family(head(webp, 12), bytes('E', 'X', 'I', 'F', 0, 0, 0, 0)),
                new Family(head(webp, webp.length), bytes(0)),
                new Family(text("<svg "), text("a='b' ")),
                new Family(text("<svg width='1' height='1'>"), text("<a>")),
                new Family(text("<svg width='1' height='1'>"), text("<!---->")),
                new Family(text("<!--"), text("-")),
                new Family(text("<?xml "), text("?")),
                new Family(text("<!DOCTYPE svg ["), text("<!ENTITY a 'b'>")),
                new Family(text("<svg>"), text("&amp;")));
    }

    @ParameterizedTest
    @MethodSource("files")
    void readingIsLinear(Family family) throws Exception {
        Work.isLinear(family::of, LinearImageTest::read);
    }

    @ParameterizedTest
    @MethodSource("files")
    void readingTakesAFewPassesAndLittleMemory(Family family) throws Exception {
        byte[] file = family.of(LENGTH);
        Counted counted = new Counted(file);
        check(counted);
        assertTrue(counted.read.get() <= (long) TIMES * file.length, () -> counted.read + " bytes are read");
        long allocated = Work.bytes(file, LinearImageTest::read);
        assertTrue(allocated <= FEW_BYTES, () -> allocated + " bytes are allocated");
    }

    private static void read(byte[] file) throws IOException {
        check(ByteSource.of(file));
    }

    private static void check(ByteSource file) throws IOException {
        try {
            WholeImage.check(file);
        } catch (InvalidImageException e) {
            assertTrue(String.valueOf(e.getMessage()).endsWith("."), e::toString);
        }
    }

    private static byte[] head(byte[] file, int length) {
        return Arrays.copyOf(file, length);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /** Counts what is read of it. */
    private static final class Counted implements ByteSource {

        private final byte[] bytes;
        private final AtomicLong read = new AtomicLong();

        Counted(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new FilterInputStream(new ByteArrayInputStream(bytes)) {
                @Override
                public int read() throws IOException {
                    read.incrementAndGet();
                    return super.read();
                }

                @Override
                public int read(byte[] target, int offset, int length) throws IOException {
                    int count = super.read(target, offset, length);
                    read.addAndGet(Math.max(0, count));
                    return count;
                }
            };
        }
    }
}
