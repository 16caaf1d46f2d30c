package dev.easel.examples.cli;

import dev.easel.error.InvalidRequestException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the data files that a user names. */
final class DataFile {

    /** Makes something of a file's bytes; its name is for messages. */
    @FunctionalInterface
    interface Reader<T> {
        T read(InputStream stream, String origin) throws IOException;
    }

    private DataFile() {}

    static <T> T read(Path file, String what, Reader<T> reader) {
        requireFile(file, what);
        try (InputStream stream = Files.newInputStream(file)) {
            return reader.read(stream, String.valueOf(file.getFileName()));
        } catch (IOException e) {
            throw unreadable(file, what, e);
        }
    }

    static void requireFile(Path file, String what) {
        if (!Files.isRegularFile(file)) {
            throw new InvalidRequestException("There is no %s %s. Give the path of a file.".formatted(what, file));
        }
    }

    static InvalidRequestException unreadable(Path file, String what, IOException e) {
        return new InvalidRequestException("The %s %s cannot be read: %s".formatted(what, file, e));
    }
}
