package dev.easel.sketch.internal.photo;

import dev.easel.image.PixelSize;
import dev.easel.image.Reference;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads references with the readers of the JDK, which know PNG, JPEG and GIF, and with those that the application has added. */
public final class PhotoReader {

    /** The most pixels that all references of a picture keep together: enough for a wall of them at 4K. */
    private static final int BUDGET = 6_000_000;

    private static final long WHOLE = Long.MAX_VALUE;

    private PhotoReader() {}

    /** The references as they can be shown; one that cannot be read is there too, without pixels. Visits no web address. */
    public static List<Photo> shown(List<Reference> references) {
        long each = BUDGET / Math.max(1, references.size());
        return references.stream().map(reference -> shown(reference, each)).toList();
    }

    private static Photo shown(Reference reference, long pixels) {
        Optional<PixelSize> size = reference.size();
        if (size.isEmpty()) {
            return Photo.unseen(reference.uri().map(URI::getHost).orElse("image"));
        }
        double ratio = size.get().width() / (double) size.get().height();
        String format = reference.format().map(Enum::name).orElse("").toUpperCase(Locale.ROOT);
        String label = "%s %s".formatted(format, size.get());
        return read(reference, pixels)
                .map(image -> Photo.seen(image, label, ratio))
                .orElseGet(() -> Photo.unseen(label, ratio));
    }

    /** All pixels of a reference as its file holds them; empty if it cannot be read here. */
    public static Optional<BufferedImage> whole(Reference reference) {
        return reference.uri().isPresent() ? Optional.empty() : read(reference, WHOLE);
    }

    private static Optional<BufferedImage> read(Reference reference, long pixels) {
        try (InputStream in = reference.open();
                ImageInputStream stream = new MemoryCacheImageInputStream(in)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            return readers.hasNext() ? Optional.of(read(readers.next(), stream, pixels)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static BufferedImage read(ImageReader reader, ImageInputStream stream, long pixels) throws IOException {
        try {
            reader.setInput(stream, true, true);
            ImageReadParam param = reader.getDefaultReadParam();
            double area = reader.getWidth(0) * (double) reader.getHeight(0);
            int step = (int) Math.max(1, Math.ceil(Math.sqrt(area / pixels)));
            param.setSourceSubsampling(step, step, 0, 0);
            return Samples.of(reader.read(0, param));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new IOException("The image is damaged", e); // the JDK's readers trust what a file says of itself
        } finally {
            reader.dispose();
        }
    }
}
