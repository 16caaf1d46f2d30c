package dev.easel.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Damage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class HostileImageProperties {

    private static final List<byte[]> VALID = List.of(
            Pictures.png(),
            Pictures.jpeg(),
            Pictures.gif(),
            Pictures.svg(),
            Pictures.real("progressive.jpg"),
            Pictures.real("lossy.webp"),
            Pictures.real("lossless.webp"),
            Pictures.real("animated.webp"));

    @Property
    void anyBytesAreAnImageOrRefused(@ForAll byte[] bytes) throws IOException {
        isImageOrRefused(bytes);
    }

    @Property
    void anyBytesBehindASignatureAreAnImageOrRefused(@ForAll("images") byte[] image, @ForAll byte[] bytes)
            throws IOException {
        isImageOrRefused(Pictures.join(Arrays.copyOf(image, 12), bytes));
    }

    @Property
    void everyCutIsRefused(@ForAll("images") byte[] image, @ForAll @IntRange(max = 1_000) int share)
            throws IOException {
        byte[] cut = Arrays.copyOf(image, (image.length - 2) * share / 1_000);

        assertTrue(!isImageOrRefused(cut));
    }

    @Property
    void changedBytesAreAnImageOrRefused(@ForAll("images") byte[] image, @ForAll("changes") List<Integer> changes)
            throws IOException {
        byte[] changed = image.clone();
        for (int change : changes) {
            changed[change % Math.min(changed.length, 200)] = (byte) (change >> 16);
        }

        isImageOrRefused(changed);
    }

    @Property
    void aDamagedImageIsTheSameHoweverItIsRead(
            @ForAll("images") byte[] image,
            @ForAll("damages") List<Damage> damages,
            @ForAll @IntRange(min = 1, max = 50) int piece)
            throws IOException {
        byte[] damaged = Damage.done(damages, image);

        assertEquals(read(ByteSource.of(damaged)), read(new Trickling(damaged, piece)));
    }

    private static String read(ByteSource source) throws IOException {
        try {
            return WholeImage.check(source).toString();
        } catch (InvalidImageException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** Gives a few bytes at a time, as a network does. */
    private static final class Trickling implements ByteSource {

        private final byte[] bytes;
        private final int piece;

        Trickling(byte[] bytes, int piece) {
            this.bytes = bytes;
            this.piece = piece;
        }

        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes) {
                @Override
                public synchronized int read(byte[] target, int offset, int length) {
                    return super.read(target, offset, Math.min(length, piece));
                }
            };
        }
    }

    /** What is an image as a whole also has a header within the limits. */
    private static boolean isImageOrRefused(byte[] bytes) throws IOException {
        try {
            WholeImage image = WholeImage.check(ByteSource.of(bytes));
            assertTrue(image.header().size().area() <= ImageHeader.MAX_PIXELS);
            return true;
        } catch (InvalidImageException e) {
            assertTrue(String.valueOf(e.getMessage()).endsWith("."));
            return false;
        }
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        return Damage.some();
    }

    @Provide
    Arbitrary<byte[]> images() {
        return Arbitraries.of(VALID);
    }

    @Provide
    Arbitrary<List<Integer>> changes() {
        return Arbitraries.integers()
                .between(0, Integer.MAX_VALUE)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }
}
