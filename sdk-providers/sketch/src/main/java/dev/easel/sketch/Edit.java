package dev.easel.sketch;

import dev.easel.error.InvalidRequestException;
import dev.easel.image.PixelSize;
import dev.easel.image.Reference;
import dev.easel.sketch.internal.photo.PhotoReader;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.BitSet;

/** The first reference, which may change only where its mask is wholly see-through. Used by one thread. */
final class Edit {

    private static final int OPAQUE = 0xFF000000;

    private final BufferedImage image;
    private final BitSet hole;
    private final Rectangle bounds;

    private Edit(BufferedImage image, BitSet hole) {
        this.image = image;
        this.hole = hole;
        this.bounds = bounds(hole, image.getWidth());
    }

    /**
     * Reads both.
     *
     * @throws InvalidRequestException if one cannot be read here, if they differ in size, or if the mask has no see-through
     *     pixel
     */
    static Edit of(Reference image, Reference mask) {
        BitSet hole = hole(pixels("mask", mask));
        if (hole.isEmpty()) {
            throw new InvalidRequestException(
                    "The mask %s has no see-through pixel, so nothing may be drawn. Make the part to change transparent."
                            .formatted(mask.describe()));
        }
        BufferedImage base = pixels("reference", image);
        if (!image.size().equals(mask.size())) {
            throw new InvalidRequestException("The mask %s must have the size of the first reference, %s."
                    .formatted(mask.describe(), image.describe()));
        }
        return new Edit(base, hole);
    }

    private static BufferedImage pixels(String what, Reference reference) {
        return PhotoReader.whole(reference)
                .orElseThrow(() -> new InvalidRequestException(
                        "The sketch provider cannot read the %s %s, and so cannot keep its pixels. Give a whole PNG, JPEG or GIF that is on this machine."
                                .formatted(what, reference.describe())));
    }

    private static BitSet hole(BufferedImage mask) {
        BitSet hole = new BitSet();
        int width = mask.getWidth();
        int[] row = new int[width];
        for (int y = 0; y < mask.getHeight(); y++) {
            mask.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                hole.set(y * width + x, row[x] >>> 24 == 0);
            }
        }
        return hole;
    }

    private static Rectangle bounds(BitSet hole, int width) {
        int left = width;
        int right = 0;
        for (int at = hole.nextSetBit(0); at >= 0; at = hole.nextSetBit(at + 1)) {
            left = Math.min(left, at % width);
            right = Math.max(right, at % width);
        }
        int top = hole.nextSetBit(0) / width;
        return new Rectangle(left, top, right - left + 1, hole.length() / width - top + 1);
    }

    /** The size of the smallest rectangle that holds all that may change. */
    PixelSize size() {
        return PixelSize.of(bounds.width, bounds.height);
    }

    /** The reference with a drawing of {@link #size} in its hole; valid until the next one. */
    BufferedImage filledWith(BufferedImage drawing) {
        int width = image.getWidth();
        for (int at = hole.nextSetBit(0); at >= 0; at = hole.nextSetBit(at + 1)) {
            int x = at % width;
            int y = at / width;
            image.setRGB(x, y, OPAQUE | drawing.getRGB(x - bounds.x, y - bounds.y));
        }
        return image;
    }
}
