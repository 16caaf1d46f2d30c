package dev.easel.image;

import dev.easel.error.InvalidRequestException;

/**
 * The shape of an image, such as 16:9. Kept as written, since vendors know {@code 21:9} and not {@code 7:3}; compare
 * shapes with {@link #sameShape}. Immutable.
 *
 * @param width the part across, 1 to {@value #MAX_PART}
 * @param height the part down, 1 to {@value #MAX_PART}
 */
public record AspectRatio(int width, int height) {

    /** The largest part. */
    public static final int MAX_PART = 65_535;

    /** The square, taken where a size names no ratio. */
    public static final AspectRatio SQUARE = new AspectRatio(1, 1);

    /** Rejects parts that make no shape. */
    public AspectRatio {
        if (width < 1 || height < 1 || width > MAX_PART || height > MAX_PART) {
            throw new InvalidRequestException("An aspect ratio of %d:%d does not exist; each part is 1 to %d."
                    .formatted(width, height, MAX_PART));
        }
    }

    /** Names a ratio. */
    public static AspectRatio of(int width, int height) {
        return new AspectRatio(width, height);
    }

    /** Reads {@code 16:9}. */
    public static AspectRatio parse(String text) {
        int colon = text.indexOf(':');
        try {
            return new AspectRatio(
                    Integer.parseInt(text.substring(0, Math.max(colon, 0)).strip()),
                    Integer.parseInt(text.substring(colon + 1).strip()));
        } catch (NumberFormatException e) {
            throw new InvalidRequestException("\"%s\" is not an aspect ratio; write it as 16:9.".formatted(text));
        }
    }

    /** Whether both describe the same shape, as 21:9 and 7:3 do. */
    public boolean sameShape(AspectRatio other) {
        return (long) width * other.height == (long) height * other.width;
    }

    /** The ratio turned by 90 degrees. */
    public AspectRatio mirrored() {
        return new AspectRatio(/* width= */ height, /* height= */ width);
    }

    /** Whether it is taller than wide. */
    public boolean isPortrait() {
        return height > width;
    }

    /** The ratio as {@link #parse} reads it. */
    @Override
    public String toString() {
        return width + ":" + height;
    }
}
