package dev.easel.internal.spool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Spools with little memory, and a look into their directories. */
public final class Spools {

    private Spools() {}

    /** A spool that may hold a number of bytes in memory; with 0 every image is a file. */
    public static Spool withMemory(long bytes, Path directory) {
        return new Spool(new MemoryBudget(bytes), new SpoolDirectory(directory));
    }

    /** The image files below a spool's directory. */
    public static List<Path> files(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
