package dev.easel.internal.pixels;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import java.util.function.Consumer;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;

/**
 * The rows of an image from top to bottom. They are decoded in strips, so that never more than {@link #STRIP} pixels are in
 * memory; an image of several strips is decoded once for each, since none of these formats can be entered in its middle.
 */
final class Rows {

    /** The most pixels that are held decoded: 8 million, of mostly 3 or 4 bytes. */
    static final int STRIP = 8_000_000;

    private final ImageReader reader;
    private final int width;
    private final int height;
    private final int step;
    private final int strip;

    /**
     * Looks at the size.
     *
     * @param strip how many pixels are in memory at a time, at least a row's
     * @param step takes only each so-manieth pixel of each so-manieth row, which saves most of the work
     */
    Rows(ImageReader reader, int strip, int step) throws IOException {
        this.reader = reader;
        this.width = reader.getWidth(0);
        this.height = reader.getHeight(0);
        this.step = step;
        this.strip = strip;
    }

    int columns() {
        return (width + step - 1) / step;
    }

    int count() {
        return (height + step - 1) / step;
    }

    /** Whether parts may be see-through. */
    boolean alpha() throws IOException {
        return plainest().getColorModel().hasAlpha();
    }

    /** Hands each row over as ARGB, always in the same array. */
    void each(Consumer<int[]> taker) throws IOException {
        int rows = Math.max(1, strip / columns()) * step;
        for (int top = 0; top < height; top += rows) {
            BufferedImage image = read(top, Math.min(rows, height - top));
            ArgbRow row = new ArgbRow(image);
            for (int y = 0; y < image.getHeight(); y++) {
                taker.accept(row.at(y));
            }
        }
    }

    private BufferedImage read(int top, int rows) throws IOException {
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceRegion(new Rectangle(0, top, width, rows));
        how.setSourceSubsampling(step, step, 0, 0);
        how.setDestinationType(plainest());
        return reader.read(0, how);
    }

    /** Where the reader offers colours that screens have, it converts those of the file by itself. */
    private ImageTypeSpecifier plainest() throws IOException {
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
        ImageTypeSpecifier first = types.next();
        for (ImageTypeSpecifier type = first; types.hasNext(); type = types.next()) {
            if (type.getBufferedImageType() != BufferedImage.TYPE_CUSTOM) {
                return type;
            }
        }
        return first;
    }
}
