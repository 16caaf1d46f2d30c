package dev.easel.image;

import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.error.LocalFailureException;
import dev.easel.error.PaidWork;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Reads and saves the bytes of an image; whatever fails, the image stays in the exception. */
final class Saving {

    private static final int BLOCK = 128 * 1024;

    private Saving() {}

    static <T> T reading(GeneratedImage image, Uninterrupted.Work<T> work) {
        try {
            return Uninterrupted.run(work);
        } catch (IOException e) {
            String message =
                    "The image's bytes could not be read from where they were spooled: " + LocalTrouble.reason(e)
                            + " While an image is in use, leave its spool directory alone, and change no saved file in place.";
            throw failure(image, message, e);
        } finally {
            java.lang.ref.Reference.reachabilityFence(image);
        }
    }

    static Path save(GeneratedImage image, Holding holding, Path file, IfExists ifExists) {
        ByteSource source = holding.source();
        try {
            Path target = Names.withExtension(file, image.format());
            return Uninterrupted.run(() -> {
                if (!linked(holding, source, target, ifExists)) {
                    AtomicFile.write(target, ifExists, channel -> copy(source, channel));
                }
                return target;
            });
        } catch (IOException e) {
            String message = "The image could not be saved as %s: %s The image is kept and can be saved elsewhere."
                    .formatted(file, LocalTrouble.reason(e));
            throw failure(image, message, e);
        } finally {
            java.lang.ref.Reference.reachabilityFence(image);
        }
    }

    private static boolean linked(Holding holding, ByteSource source, Path target, IfExists ifExists)
            throws IOException {
        if (!(source instanceof ByteSource.Stored stored) || !holding.mayLink()) {
            return false;
        }
        stored.open().close();
        try (FileChannel channel = FileChannel.open(stored.file(), StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return AtomicFile.link(stored.file(), target, ifExists);
    }

    /** In blocks: one large write from the heap would first be copied into a buffer of its size. */
    private static void copy(ByteSource source, FileChannel channel) throws IOException {
        byte[] block = new byte[BLOCK];
        OutputStream out = Channels.newOutputStream(channel);
        try (InputStream in = source.open()) {
            for (int count = in.read(block); count > 0; count = in.read(block)) {
                out.write(block, 0, count);
            }
        }
    }

    private static LocalFailureException failure(GeneratedImage image, String message, IOException cause) {
        return new LocalFailureException(Failure.unsent(Category.LOCAL_IO, message)
                .paidWork(PaidWork.builder().addImage(image).build())
                .cause(cause)
                .build());
    }
}
