package dev.easel.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/** Bytes that can be opened as often as needed. */
interface ByteSource {

    long length();

    InputStream open() throws IOException;

    /** Fails if the bytes are no longer what they were. */
    default void checkUnchanged() throws IOException {}

    /** Keeps the array, which must not change any more. */
    static ByteSource of(byte[] bytes) {
        return new Memory(bytes);
    }

    /** Keeps the name of a file, which is opened only as long as it does not change. */
    static Stored of(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        if (!now.isRegularFile()) {
            throw new IOException("it is not a regular file");
        }
        return new Stored(file, now.size(), now.lastModifiedTime());
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

    /**
     * A file as it was when it was first seen.
     *
     * @param file where it lies
     * @param length how long it was
     * @param modified when it was last written
     */
    record Stored(Path file, long length, FileTime modified) implements ByteSource {

        @Override
        public void checkUnchanged() throws IOException {
            if (!equals(ByteSource.of(file))) {
                throw new ChangedException("it was changed in the meantime");
            }
        }

        @Override
        public InputStream open() throws IOException {
            checkUnchanged();
            return Files.newInputStream(file);
        }
    }

    /** Tells that there are more bytes than are allowed. */
    final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1L;

        TooLargeException() {
            super("it is too large");
        }
    }

    /** Tells that a file is no longer what it was. */
    final class ChangedException extends IOException {

        private static final long serialVersionUID = 1L;

        ChangedException(String message) {
            super(message);
        }
    }
}
