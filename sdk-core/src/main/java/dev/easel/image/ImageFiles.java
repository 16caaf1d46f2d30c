package dev.easel.image;

import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.error.InvalidRequestException;
import dev.easel.error.LocalFailureException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What those need who save several images, or something beside them. */
public final class ImageFiles {

    private ImageFiles() {}

    /**
     * The name with the extension that the format has: an extension of another image format is replaced, any other ending
     * belongs to the name and is followed by the true one. What fits stays as it is, in any case of letters.
     *
     * @throws LocalFailureException if there is no name of a file in it, or if it is a directory
     */
    public static Path withExtension(Path file, ImageFormat format) {
        try {
            return Names.withExtension(file, format);
        } catch (IOException e) {
            throw failure("\"%s\" names no file: %s".formatted(file, LocalTrouble.reason(e)), e);
        }
    }

    /**
     * Checks that files can be written into a directory: it exists or can be made, and takes a file. What is made to find
     * that out is gone afterwards, so it can be asked before an image is paid for.
     *
     * @throws InvalidRequestException if a file stands in the way
     * @throws LocalFailureException if the rights are missing, or the place takes no files
     */
    public static void checkDirectory(Path directory) {
        Path place = directory.toAbsolutePath();
        refuseFileInTheWay(directory, place);
        try {
            NewDirectories.with(place, made -> Files.delete(Files.createTempFile(place, ".easel-", ".check")));
        } catch (IOException e) {
            throw failure("Images cannot be saved in %s: %s".formatted(directory, LocalTrouble.reason(e)), e);
        }
    }

    /**
     * Checks that there is no such file yet, so that it can be asked before an image is paid for.
     *
     * @throws InvalidRequestException if there is
     */
    public static void checkFree(Path file) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new InvalidRequestException(
                    "%s exists already; nothing was sent. Take another directory, or allow files to be replaced."
                            .formatted(file));
        }
    }

    private static void refuseFileInTheWay(Path directory, Path place) {
        for (@Nullable Path at = place; at != null; at = at.getParent()) {
            Optional<Boolean> isDirectory = isDirectory(at);
            if (isDirectory.isPresent()) {
                if (!isDirectory.get()) {
                    throw inTheWay(directory, Names.shown(at));
                }
                return;
            }
        }
        throw inTheWay(directory, "its root");
    }

    private static InvalidRequestException inTheWay(Path directory, String what) {
        return new InvalidRequestException(
                "Images cannot be saved in %s: %s is a file, not a directory. Choose another place."
                        .formatted(directory, what));
    }

    /** Asked for once, since what is there may go or come meanwhile; empty where nothing is, or nothing can be seen. */
    private static Optional<Boolean> isDirectory(Path at) {
        try {
            return Optional.of(
                    Files.readAttributes(at, BasicFileAttributes.class).isDirectory());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Writes a small file beside images as they are saved: all or nothing, readable by its owner only, missing directories
     * made.
     *
     * @throws LocalFailureException if that failed; then everything is as it was
     */
    public static void write(Path file, byte[] content, IfExists ifExists) {
        try {
            Uninterrupted.run(() -> {
                AtomicFile.write(file, ifExists, channel -> {
                    ByteBuffer rest = ByteBuffer.wrap(content);
                    while (rest.hasRemaining()) {
                        channel.write(rest);
                    }
                });
                return file;
            });
        } catch (IOException e) {
            throw failure("%s could not be written: %s".formatted(file, LocalTrouble.reason(e)), e);
        }
    }

    private static LocalFailureException failure(String message, IOException cause) {
        return new LocalFailureException(
                Failure.unsent(Category.LOCAL_IO, message).cause(cause).build());
    }
}
