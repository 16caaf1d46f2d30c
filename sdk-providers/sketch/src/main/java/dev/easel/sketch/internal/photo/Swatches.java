package dev.easel.sketch.internal.photo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Counts the colours of photos in 4,096 bins. Every photo counts alike, whatever its pixels; see-through ones do not count. */
final class Swatches {

    private static final int LOOKS = 64;
    private static final int OPAQUE = 128;

    private final double[] shares = new double[1 << 12];
    private final double[][] sums = new double[1 << 12][3];

    private Swatches() {}

    static List<Swatch> of(List<BufferedImage> photos) {
        Swatches counted = new Swatches();
        photos.forEach(photo -> counted.count(photo, 1.0 / photos.size()));
        return counted.list();
    }

    private void count(BufferedImage photo, double weight) {
        int stepX = Math.max(1, photo.getWidth() / LOOKS);
        int stepY = Math.max(1, photo.getHeight() / LOOKS);
        int looks = (photo.getWidth() + stepX - 1) / stepX * ((photo.getHeight() + stepY - 1) / stepY);
        for (int y = 0; y < photo.getHeight(); y += stepY) {
            for (int x = 0; x < photo.getWidth(); x += stepX) {
                count(photo.getRGB(x, y), weight / looks);
            }
        }
    }

    private void count(int argb, double weight) {
        if (argb >>> 24 < OPAQUE) {
            return;
        }
        int red = argb >> 16 & 0xFF;
        int green = argb >> 8 & 0xFF;
        int blue = argb & 0xFF;
        int bin = red >> 4 << 8 | green >> 4 << 4 | blue >> 4;
        shares[bin] += weight;
        sums[bin][0] += weight * red;
        sums[bin][1] += weight * green;
        sums[bin][2] += weight * blue;
    }

    private List<Swatch> list() {
        List<Swatch> swatches = new ArrayList<>();
        for (int bin = 0; bin < shares.length; bin++) {
            if (shares[bin] > 0) {
                swatches.add(new Swatch(new Color(mean(bin, 0), mean(bin, 1), mean(bin, 2)), shares[bin]));
            }
        }
        return swatches;
    }

    private int mean(int bin, int channel) {
        return (int) Math.round(sums[bin][channel] / shares[bin]);
    }
}
