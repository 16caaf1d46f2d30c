package dev.easel.internal.pixels;

import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.error.InvalidRequestException;
import dev.easel.error.LocalFailureException;
import dev.easel.image.GeneratedImage;
import dev.easel.image.ImageFormat;
import dev.easel.image.Reference;
import dev.easel.internal.pixels.ScaledReferences.Copy;
import dev.easel.internal.spool.Spool;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/** Makes one smaller copy of a reference, where there is {@code java.desktop}. */
final class ReferenceScaler {

    /** A JPEG's quality, best first; the worse ones are for copies that have too many bytes. */
    private static final float[] QUALITIES = {0.92f, 0.85f, 0.75f, 0.6f, 0.45f};

    private final Copy wanted;
    private final Spool spool;
    private final BufferedImage image;
    private final int orientation;

    private ReferenceScaler(Copy wanted, Spool spool, BufferedImage image, int orientation) {
        this.wanted = wanted;
        this.spool = spool;
        this.image = image;
        this.orientation = orientation;
    }

    /** Reads the original once, into a file of its own. */
    static Path read(Reference original, Copy wanted, Path directory) {
        try {
            Files.createDirectories(directory);
            Path file = Files.createTempFile(directory, "original", ".tmp");
            try {
                copy(original, file);
                return file;
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw new LocalFailureException(failure(original, wanted, Category.LOCAL_IO, e));
        }
    }

    private static void copy(Reference original, Path file) throws IOException {
        try (InputStream bytes = original.open();
                OutputStream out = Files.newOutputStream(file)) {
            bytes.transferTo(out);
        }
    }

    /** Keeps the copy, and deletes the file with the original. */
    static GeneratedImage scaled(Reference original, Path file, Copy wanted, Spool spool) {
        try {
            return decoded(original, file, wanted, spool).fitting().orElseThrow(() -> tooLarge(original, wanted));
        } catch (IIOException e) {
            throw new InvalidRequestException(failure(original, wanted, Category.INVALID_REQUEST, e));
        } catch (IOException e) {
            throw new LocalFailureException(failure(original, wanted, Category.LOCAL_IO, e));
        } catch (OutOfMemoryError e) {
            // What did not fit is one large array, so the rest of the process can go on.
            IOException why = new IOException("the heap has no room for it", e);
            throw new LocalFailureException(failure(original, wanted, Category.LOCAL_IO, why));
        }
    }

    private static ReferenceScaler decoded(Reference original, Path file, Copy wanted, Spool spool) throws IOException {
        try (ImageInputStream bytes = new FileImageInputStream(file.toFile())) {
            int orientation = Orientation.of(bytes);
            BufferedImage copy = Scaling.scaled(bytes, original.size().orElseThrow(), wanted.size());
            return new ReferenceScaler(wanted, spool, copy, orientation);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** The copy in the best form that the model takes. */
    private Optional<GeneratedImage> fitting() throws IOException {
        if (wanted.format() == ImageFormat.PNG) {
            GeneratedImage png = spool.keep(out -> Encoded.png(image, out));
            if (wanted.allows(png)) {
                return Optional.of(png);
            }
            png.discard();
        }
        boolean possible =
                wanted.allows(ImageFormat.JPEG) && !image.getColorModel().hasAlpha();
        return possible ? jpeg() : Optional.empty();
    }

    private Optional<GeneratedImage> jpeg() throws IOException {
        for (float quality : QUALITIES) {
            GeneratedImage jpeg = spool.keep(out -> Encoded.jpeg(image, quality, orientation, out));
            if (wanted.allows(jpeg)) {
                return Optional.of(jpeg);
            }
            jpeg.discard();
        }
        return Optional.empty();
    }

    private static InvalidRequestException tooLarge(Reference original, Copy wanted) {
        return new InvalidRequestException(
                "The reference %s was scaled down to %s, but is still more than the model takes, %s. Nothing was sent. Scale it before, or leave it out."
                        .formatted(
                                original,
                                wanted.size(),
                                wanted.maxBytes().isPresent()
                                        ? wanted.maxBytes().getAsLong() + " bytes of " + wanted.formats()
                                        : wanted.formats()));
    }

    private static Failure failure(Reference original, Copy wanted, Category category, IOException e) {
        String message =
                "The reference %s could not be scaled down to %s: %s. Nothing was sent. Scale it before, or give another."
                        .formatted(original, wanted.size(), e.getMessage());
        return Failure.unsent(category, message).cause(e).build();
    }
}
