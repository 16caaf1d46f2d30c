package dev.easel.image;

import dev.easel.error.InvalidRequestException;

/**
 * Exact pixels. Immutable.
 *
 * @param width pixels from left to right, 1 to {@value #MAX_EDGE}
 * @param height pixels from top to bottom, 1 to {@value #MAX_EDGE}
 */
public record PixelSize(int width, int height) {

    /** The longest edge that any format here can hold. */
    public static final int MAX_EDGE = 65_535;

    /** Rejects edges that no image has. */
    public PixelSize {
        if (width < 1 || height < 1 || width > MAX_EDGE || height > MAX_EDGE) {
            throw new InvalidRequestException("A size of %d x %d pixels does not exist; each edge is 1 to %d."
                    .formatted(width, height, MAX_EDGE));
        }
    }

    /** Names a size. */
    public static PixelSize of(int width, int height) {
        return new PixelSize(width, height);
    }

    /** Reads {@code 1536x1024}, also written with × or a star. */
    public static PixelSize parse(String text) {
        int mark = indexOfMark(text);
        try {
            return new PixelSize(
                    Integer.parseInt(text.substring(0, Math.max(mark, 0)).strip()),
                    Integer.parseInt(text.substring(mark + 1).strip()));
        } catch (NumberFormatException e) {
            throw new InvalidRequestException("\"%s\" is not a size in pixels; write it as 1536x1024.".formatted(text));
        }
    }

    private static int indexOfMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("xX×*".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Width times height. */
    public long area() {
        return (long) width * height;
    }

    /** The longer edge. */
    public int longEdge() {
        return Math.max(width, height);
    }

    /** The shorter edge. */
    public int shortEdge() {
        return Math.min(width, height);
    }

    /** The same size turned by 90 degrees. */
    public PixelSize mirrored() {
        return new PixelSize(/* width= */ height, /* height= */ width);
    }

    /** The size as {@link #parse} reads it, such as {@code 1536x1024}. */
    @Override
    public String toString() {
        return width + "x" + height;
    }
}
