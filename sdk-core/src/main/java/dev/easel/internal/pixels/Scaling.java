package dev.easel.internal.pixels;

import dev.easel.image.PixelSize;
import java.awt.image.BufferedImage;
import java.awt.image.DirectColorModel;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Makes smaller copies of images, whatever their size, in memory that {@link Rows#STRIP} bounds beside the copy itself. */
final class Scaling {

    /** From how many pixels for one on single ones are passed over, so that each is still the mean of four or more. */
    private static final int PASSED_OVER_FROM = 4;

    private Scaling() {}

    /**
     * The first image of a file in another size, with the pixels as they are stored: a mark that it is to be turned is not
     * followed.
     *
     * @param whole what the image has, as its header says
     * @param size not more than that, in either direction
     */
    static BufferedImage scaled(ImageInputStream file, PixelSize whole, PixelSize size) throws IOException {
        ImageReader reader = reader(file);
        try {
            reader.setInput(file, false, true);
            PixelSize found = PixelSize.of(reader.getWidth(0), reader.getHeight(0));
            if (!found.equals(whole)) {
                throw new IIOException("its first frame has %s pixels, not %s".formatted(found, whole));
            }
            return scaled(reader, whole, size);
        } catch (RuntimeException e) {
            throw new IIOException("it is damaged, or of a kind that cannot be read", e);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage scaled(ImageReader reader, PixelSize whole, PixelSize size) throws IOException {
        int times = Math.min(whole.width() / size.width(), whole.height() / size.height());
        Rows rows = new Rows(reader, Rows.STRIP, times < PASSED_OVER_FROM ? 1 : times / 2);
        BufferedImage target = new BufferedImage(
                size.width(), size.height(), rows.alpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        AreaAverage average = new AreaAverage(rows.columns(), rows.count(), target);
        rows.each(average::add);
        return average.isSeeThrough() ? target : opaque(target);
    }

    /** The same pixels without an alpha that says nothing. */
    private static BufferedImage opaque(BufferedImage image) {
        WritableRaster pixels = image.getRaster();
        WritableRaster colours =
                pixels.createWritableChild(0, 0, pixels.getWidth(), pixels.getHeight(), 0, 0, new int[] {0, 1, 2});
        return new BufferedImage(new DirectColorModel(24, 0xFF0000, 0xFF00, 0xFF), colours, false, null);
    }

    private static ImageReader reader(ImageInputStream file) throws IIOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(file);
        if (!readers.hasNext()) {
            throw new IIOException("this Java has no reader for its format");
        }
        return readers.next();
    }
}
