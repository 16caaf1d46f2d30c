package dev.easel.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes that can be opened as often as needed, and skipped through without being read. */
sealed interface ByteSource {

    long length();

    InputStream open() throws IOException;

    /** Keeps the array, which must not change any more. */
    static ByteSource of(byte[] bytes) {
        return new Memory(bytes);
    }

    static ByteSource of(Path file) throws IOException {
        return new Stored(file, Files.size(file));
    }

    /** An array that nobody changes. */
    final class Memory implements ByteSource {

        private final byte[] bytes;

        Memory(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /** A file, with the length that it had. */
    record Stored(Path file, long length) implements ByteSource {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }
}
