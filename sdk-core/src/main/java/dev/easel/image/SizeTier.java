package dev.easel.image;

import dev.easel.error.InvalidRequestException;

/**
 * A step of size, such as 1K or 2K; how many pixels it has is the model's own matter. An open value, not an enum: vendors
 * have 0.5K, 1.5K and 3K too. Immutable.
 *
 * @param hundredths the number before the K, times 100; 1 to 9999
 */
public record SizeTier(int hundredths) implements Comparable<SizeTier> {

    /** About a thousand pixels along an edge of the square. */
    public static final SizeTier K1 = new SizeTier(100);

    /** About two thousand. */
    public static final SizeTier K2 = new SizeTier(200);

    /** About four thousand. */
    public static final SizeTier K4 = new SizeTier(400);

    private static final int MAX_HUNDREDTHS = 9_999;

    /** Rejects steps that no model has. */
    public SizeTier {
        if (hundredths < 1 || hundredths > MAX_HUNDREDTHS) {
            throw new InvalidRequestException(
                    "A size tier is 0.01K to 99.99K, but was " + hundredths + " hundredths of K.");
        }
    }

    /** Reads {@code 1K}, {@code 1.5K} or {@code 0.75k}. */
    public static SizeTier parse(String text) {
        String digits = text.strip();
        if (!digits.matches("\\d{1,2}(\\.\\d{1,2})?[kK]")) {
            throw new InvalidRequestException(
                    "\"%s\" is not a size tier; write it as 1K, 2K, 4K or 1.5K.".formatted(text));
        }
        String number = digits.substring(0, digits.length() - 1);
        int point = number.indexOf('.');
        int whole = Integer.parseInt(point < 0 ? number : number.substring(0, point));
        String part = point < 0 ? "00" : (number.substring(point + 1) + "0").substring(0, 2);
        return new SizeTier(whole * 100 + Integer.parseInt(part));
    }

    @Override
    public int compareTo(SizeTier other) {
        return Integer.compare(hundredths, other.hundredths);
    }

    /** The tier as {@link #parse} reads it, such as {@code 1.5K}. */
    @Override
    public String toString() {
        int part = hundredths % 100;
        if (part == 0) {
            return hundredths / 100 + "K";
        }
        return hundredths / 100 + "." + (part % 10 == 0 ? "" + part / 10 : part < 10 ? "0" + part : "" + part) + "K";
    }
}
