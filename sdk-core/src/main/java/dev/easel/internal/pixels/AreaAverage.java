package dev.easel.internal.pixels;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * Makes an image smaller while its rows arrive from top to bottom: each pixel is the mean of the area that it stands for,
 * see-through parts weighing less. Holds one row. Used by one thread.
 */
final class AreaAverage {

    /** Alpha, red, green and blue. */
    private static final int PARTS = 4;

    private final BufferedImage target;
    private final int width;
    private final int rows;
    private final int columns;
    private final float[] row;
    private final float[] sum;
    private final int[] pixels;
    private int arrived;
    private int written;
    private boolean seeThrough;

    /**
     * Begins at the top.
     *
     * @param columns the width of the rows that arrive, not less than the target's
     * @param rows how many arrive, not fewer than the target has
     */
    AreaAverage(int columns, int rows, BufferedImage target) {
        this.target = target;
        this.width = target.getWidth();
        this.columns = columns;
        this.rows = rows;
        this.row = new float[width * PARTS];
        this.sum = new float[width * PARTS];
        this.pixels = new int[width];
    }

    /** Takes the next row, as ARGB. */
    void add(int[] argb) {
        squeeze(argb);
        double top = (double) arrived * target.getHeight() / rows;
        double bottom = (double) ++arrived * target.getHeight() / rows;
        float above = (float) (Math.min(bottom, written + 1) - top);
        add(above);
        if (arrived == rows || bottom >= written + 1) {
            write();
            add((float) (bottom - written));
        }
    }

    /** Whether a pixel is not opaque. */
    boolean isSeeThrough() {
        return seeThrough;
    }

    private void add(float weight) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += row[i] * weight;
        }
    }

    private void squeeze(int[] argb) {
        Arrays.fill(row, 0);
        for (int x = 0; x < columns; x++) {
            double left = (double) x * width / columns;
            double right = (double) (x + 1) * width / columns;
            int at = (int) left;
            double border = Math.min(right, at + 1);
            add(argb[x], at, (float) (border - left));
            if (right > border && at + 1 < width) {
                add(argb[x], at + 1, (float) (right - border));
            }
        }
    }

    private void add(int argb, int x, float weight) {
        float alpha = (argb >>> 24) * weight;
        int at = x * PARTS;
        row[at] += alpha;
        row[at + 1] += ((argb >> 16) & 0xFF) * alpha;
        row[at + 2] += ((argb >> 8) & 0xFF) * alpha;
        row[at + 3] += (argb & 0xFF) * alpha;
    }

    private void write() {
        for (int x = 0; x < width; x++) {
            pixels[x] = pixel(x * PARTS);
            seeThrough |= pixels[x] >>> 24 < 0xFF;
        }
        target.setRGB(0, written, width, 1, pixels, 0, width);
        written++;
        Arrays.fill(sum, 0);
    }

    private int pixel(int at) {
        float alpha = sum[at];
        return alpha <= 0
                ? 0
                : (rounded(alpha) << 24)
                        | (rounded(sum[at + 1] / alpha) << 16)
                        | (rounded(sum[at + 2] / alpha) << 8)
                        | rounded(sum[at + 3] / alpha);
    }

    private static int rounded(float value) {
        return Math.min(255, Math.round(value));
    }
}
