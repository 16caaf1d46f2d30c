package dev.easel.sketch.internal.photo;

/** How much each old pixel of a line counts for each new one; the shares of one new pixel sum to 1. */
final class Weights {

    private final int[] first;
    private final float[][] shares;

    private Weights(int length) {
        this.first = new int[length];
        this.shares = new float[length][];
    }

    /** The weights of a line that grows or shrinks. */
    static Weights of(int from, int to) {
        Weights weights = new Weights(to);
        double step = from / (double) to;
        double reach = Math.max(1, step);
        for (int i = 0; i < to; i++) {
            weights.set(i, (i + 0.5) * step - 0.5, reach, from);
        }
        return weights;
    }

    /** The share falls from the middle to nothing at the reach. */
    private void set(int place, double middle, double reach, int from) {
        int low = (int) Math.max(0, Math.ceil(middle - reach));
        int high = (int) Math.min(from - 1.0, Math.floor(middle + reach));
        double[] raw = new double[high - low + 1];
        double sum = 0;
        for (int k = 0; k < raw.length; k++) {
            raw[k] = Math.max(1e-9, 1 - Math.abs(low + k - middle) / reach);
            sum += raw[k];
        }
        first[place] = low;
        shares[place] = new float[raw.length];
        for (int k = 0; k < raw.length; k++) {
            shares[place][k] = (float) (raw[k] / sum);
        }
    }

    int length() {
        return first.length;
    }

    int first(int place) {
        return first[place];
    }

    float[] of(int place) {
        return shares[place];
    }
}
