package dev.easel.sketch.internal.photo;

import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.Raster;

/**
 * The colours of an image as its file holds them, eight bits each. The JDK would convert them: it takes greys for linear
 * light and follows embedded profiles, so that no pixel would stay what it was.
 */
final class Samples {

    private Samples() {}

    /** The same picture as {@code TYPE_INT_ARGB}, or as {@code TYPE_INT_RGB} if it has no see-through pixels. */
    static BufferedImage of(BufferedImage image) {
        int type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        if (image.getType() == type) {
            return image;
        }
        int width = image.getWidth();
        BufferedImage copy = new BufferedImage(width, image.getHeight(), type);
        int[] row = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            read(image, y, row);
            copy.setRGB(0, y, width, 1, row, 0, width);
        }
        return copy;
    }

    private static void read(BufferedImage image, int y, int[] row) {
        if (image.getColorModel() instanceof ComponentColorModel) {
            readBands(image.getRaster(), y, image.getColorModel().getComponentSize(0) - 8, row);
        } else {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
        }
    }

    private static void readBands(Raster raster, int y, int surplusBits, int[] row) {
        int bands = raster.getNumBands();
        boolean alpha = bands == 2 || bands == 4;
        int[] values = raster.getPixels(raster.getMinX(), raster.getMinY() + y, row.length, 1, (int[]) null);
        for (int x = 0; x < row.length; x++) {
            int at = x * bands;
            int red = values[at];
            int green = bands < 3 ? red : values[at + 1];
            int blue = bands < 3 ? red : values[at + 2];
            int opacity = alpha ? values[at + bands - 1] >> surplusBits : 0xFF;
            row[x] = opacity << 24 | red >> surplusBits << 16 | green >> surplusBits << 8 | blue >> surplusBits;
        }
    }
}
