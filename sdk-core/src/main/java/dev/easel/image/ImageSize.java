package dev.easel.image;

import dev.easel.error.InvalidRequestException;
import java.util.Locale;

/** The size that a caller asks for: the vendor's choice, a tier with an aspect ratio, or exact pixels. Immutable. */
public sealed interface ImageSize {

    /** The vendor chooses. */
    static ImageSize auto() {
        return Auto.CHOICE;
    }

    /** A square of a tier. */
    static ImageSize tier(SizeTier tier) {
        return new Tier(tier, AspectRatio.SQUARE);
    }

    /** A tier in a shape. */
    static ImageSize tier(SizeTier tier, AspectRatio ratio) {
        return new Tier(tier, ratio);
    }

    /** Exact pixels. */
    static ImageSize pixels(int width, int height) {
        return new Pixels(PixelSize.of(width, height));
    }

    /** Exact pixels. */
    static ImageSize pixels(PixelSize size) {
        return new Pixels(size);
    }

    /**
     * Reads {@code auto}, {@code 2K}, {@code 16:9} (which is {@code 1K 16:9}), {@code 2K 16:9} or {@code 1536x1024} (also
     * written with ×).
     */
    static ImageSize parse(String text) {
        String words = text.strip();
        if (words.toLowerCase(Locale.ROOT).equals("auto")) {
            return auto();
        }
        int space = words.indexOf(' ');
        if (space > 0 && isTier(words.substring(0, space))) {
            return tier(SizeTier.parse(words.substring(0, space)), AspectRatio.parse(words.substring(space + 1)));
        }
        if (isTier(words)) {
            return tier(SizeTier.parse(words));
        }
        if (words.indexOf(':') > 0) {
            return tier(SizeTier.K1, AspectRatio.parse(words));
        }
        return pixels(parsePixels(words));
    }

    private static boolean isTier(String word) {
        return word.endsWith("K") || word.endsWith("k");
    }

    private static PixelSize parsePixels(String words) {
        if (words.isEmpty() || !Character.isDigit(words.charAt(0))) {
            throw new InvalidRequestException(
                    "\"%s\" is not a size; write auto, a tier (2K), a shape (16:9), both (2K 16:9) or pixels (1536x1024)."
                            .formatted(words));
        }
        return PixelSize.parse(words);
    }

    /** The vendor chooses. */
    enum Auto implements ImageSize {
        /** The only one. */
        CHOICE;

        @Override
        public String toString() {
            return "auto";
        }
    }

    /**
     * A step of size in a shape.
     *
     * @param tier the step
     * @param ratio the shape
     */
    record Tier(SizeTier tier, AspectRatio ratio) implements ImageSize {
        @Override
        public String toString() {
            return ratio.equals(AspectRatio.SQUARE) ? tier.toString() : tier + " " + ratio;
        }
    }

    /**
     * Exact pixels.
     *
     * @param size the pixels
     */
    record Pixels(PixelSize size) implements ImageSize {
        @Override
        public String toString() {
            return size.toString();
        }
    }
}
