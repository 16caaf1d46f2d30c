package dev.easel.internal.pixels;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** Turns rows of a decoded image into ARGB, much faster than the image itself does. Used by one thread. */
final class ArgbRow {

    private final Raster raster;
    private final ColorModel colours;
    private final int bands;
    private final int[] bits;
    private final int[] samples;
    private final int[] argb;

    ArgbRow(BufferedImage image) {
        this.raster = image.getRaster();
        this.colours = image.getColorModel();
        this.bands = raster.getNumBands();
        this.bits = raster.getSampleModel().getSampleSize();
        this.samples = new int[image.getWidth() * bands];
        this.argb = new int[image.getWidth()];
    }

    /** One row, always in the same array. */
    int[] at(int y) {
        raster.getPixels(raster.getMinX(), raster.getMinY() + y, argb.length, 1, samples);
        for (int x = 0; x < argb.length; x++) {
            argb[x] = pixel(x * bands);
        }
        return argb;
    }

    private int pixel(int at) {
        if (colours instanceof IndexColorModel palette) {
            return palette.getRGB(samples[at]);
        }
        int alpha = colours.hasAlpha() ? sample(at, bands - 1) : 0xFF;
        int green = bands < 3 ? 0 : 1;
        return (alpha << 24) | (sample(at, 0) << 16) | (sample(at, green) << 8) | sample(at, 2 * green);
    }

    /** Eight bits of a sample that can have more or fewer. */
    private int sample(int at, int band) {
        int value = samples[at + band];
        return bits[band] == 8 ? value : (int) (value * 255L / ((1L << bits[band]) - 1));
    }
}
