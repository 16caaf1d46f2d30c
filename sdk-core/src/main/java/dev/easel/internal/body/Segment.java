package dev.easel.internal.body;

import dev.easel.error.InvalidRequestException;
import dev.easel.image.Reference;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.Function;

/** A stretch of a body whose length is known. Immutable. */
sealed interface Segment {

    long length();

    /** Opens the bytes anew. */
    InputStream open();

    /** What a message calls it. */
    String name();

    /** Refuses what can be seen to be unfit without reading it. */
    default void check() {}

    /** Bytes at hand. */
    final class Text implements Segment {

        private final byte[] bytes;

        private Text(byte[] bytes) {
            this.bytes = bytes;
        }

        static Text of(String text) {
            return new Text(Utf8.bytes(text));
        }

        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public String name() {
            return "text";
        }
    }

    /**
     * The bytes of a reference.
     *
     * @param reference what is sent
     * @param opening gives a new stream of its bytes
     * @param size how many it has
     */
    record Raw(Reference reference, Function<Reference, InputStream> opening, long size) implements Segment {

        static Raw of(Reference reference, Function<Reference, InputStream> opening) {
            long size = reference
                    .length()
                    .orElseThrow(() -> new InvalidRequestException(
                            "The reference %s is a web address, which has no bytes to send. Download it, and refer to the file."
                                    .formatted(reference.describe())));
            return new Raw(reference, opening, size);
        }

        @Override
        public long length() {
            return size;
        }

        @Override
        public InputStream open() {
            return opening.apply(reference);
        }

        @Override
        public String name() {
            return reference.describe();
        }

        @Override
        public void check() {
            reference.check();
        }
    }

    /**
     * The bytes of another segment in base64.
     *
     * @param plain what is encoded
     */
    record Encoded(Raw plain) implements Segment {

        @Override
        public long length() {
            return Math.multiplyExact(Math.addExact(plain.length(), 2) / 3, 4L);
        }

        @Override
        public InputStream open() {
            return new Base64Stream(plain.open());
        }

        @Override
        public String name() {
            return plain.name();
        }

        @Override
        public void check() {
            plain.check();
        }
    }
}
