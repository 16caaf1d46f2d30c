package dev.easel.sketch.internal.photo;

import java.awt.image.BufferedImage;

/** Makes images of another size: each new pixel is the mean of those around its place, the near ones counting more. */
public final class Resized {

    private static final int CHANNELS = 4;

    private Resized() {}

    /** The image at another size, as {@code TYPE_INT_ARGB}. */
    public static BufferedImage of(BufferedImage image, int width, int height) {
        Weights across = Weights.of(image.getWidth(), width);
        Weights down = Weights.of(image.getHeight(), height);
        float[][] rows = new float[image.getHeight()][];
        for (int y = 0; y < rows.length; y++) {
            rows[y] = narrow(image, y, across);
        }
        BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            result.setRGB(0, y, width, 1, join(rows, down, y, width), 0, width);
        }
        return result;
    }

    private static float[] narrow(BufferedImage image, int y, Weights weights) {
        int[] row = image.getRGB(0, y, image.getWidth(), 1, null, 0, image.getWidth());
        float[] sums = new float[weights.length() * CHANNELS];
        for (int x = 0; x < weights.length(); x++) {
            float[] shares = weights.of(x);
            for (int k = 0; k < shares.length; k++) {
                add(row[weights.first(x) + k], shares[k], sums, x * CHANNELS);
            }
        }
        return sums;
    }

    /** A see-through pixel counts less, or its hidden colour would shine through at the edges. */
    private static void add(int argb, float share, float[] sums, int at) {
        float alpha = share * (argb >>> 24);
        sums[at] += alpha;
        sums[at + 1] += alpha * (argb >> 16 & 0xFF);
        sums[at + 2] += alpha * (argb >> 8 & 0xFF);
        sums[at + 3] += alpha * (argb & 0xFF);
    }

    private static int[] join(float[][] rows, Weights weights, int y, int width) {
        float[] sums = new float[width * CHANNELS];
        float[] shares = weights.of(y);
        for (int k = 0; k < shares.length; k++) {
            float[] row = rows[weights.first(y) + k];
            for (int i = 0; i < sums.length; i++) {
                sums[i] += shares[k] * row[i];
            }
        }
        int[] pixels = new int[width];
        for (int x = 0; x < width; x++) {
            pixels[x] = pixel(sums, x * CHANNELS);
        }
        return pixels;
    }

    private static int pixel(float[] sums, int at) {
        float alpha = sums[at];
        if (alpha < 0.5f) {
            return 0;
        }
        return Math.min(255, Math.round(alpha)) << 24
                | Math.round(sums[at + 1] / alpha) << 16
                | Math.round(sums[at + 2] / alpha) << 8
                | Math.round(sums[at + 3] / alpha);
    }
}
