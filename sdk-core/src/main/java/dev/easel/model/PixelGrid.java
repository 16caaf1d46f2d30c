package dev.easel.model;

import dev.easel.image.AspectRatio;
import dev.easel.image.PixelSize;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rule of models that take free pixel sizes. Immutable.
 *
 * @param multiple both edges are multiples of this, at least 1
 * @param minEdge the shortest edge
 * @param maxEdge the longest edge
 * @param maxRatio the longest shape, such as 3:1, either way round
 * @param minPixels the smallest area
 * @param maxPixels the largest area
 */
public record PixelGrid(int multiple, int minEdge, int maxEdge, AspectRatio maxRatio, long minPixels, long maxPixels) {

    /** Whether the model takes exactly these pixels. */
    public boolean takes(PixelSize size) {
        return takes(size.width(), size.height());
    }

    private boolean takes(int width, int height) {
        long area = (long) width * height;
        int longer = Math.max(width, height);
        int shorter = Math.min(width, height);
        return width % multiple == 0
                && height % multiple == 0
                && shorter >= minEdge
                && longer <= maxEdge
                && (long) longer * maxRatio.height() <= (long) shorter * maxRatio.width()
                && area >= minPixels
                && area <= maxPixels;
    }

    /** Every rule that the pixels break, as one sentence. */
    public String reasonAgainst(PixelSize size) {
        List<String> broken = new ArrayList<>();
        if (size.width() % multiple != 0 || size.height() % multiple != 0) {
            broken.add("both edges must be multiples of " + multiple);
        }
        if (size.shortEdge() < minEdge || size.longEdge() > maxEdge) {
            broken.add("each edge must be %d to %d pixels".formatted(minEdge, maxEdge));
        }
        if ((long) size.longEdge() * maxRatio.height() > (long) size.shortEdge() * maxRatio.width()) {
            broken.add("the shape must be at most " + maxRatio);
        }
        if (size.area() < minPixels || size.area() > maxPixels) {
            broken.add("the area must be %d to %d pixels, but is %d".formatted(minPixels, maxPixels, size.area()));
        }
        return Sentences.of(broken);
    }

    /** The legal size that differs least, and keeps its shape rather than one of its edges; on a tie the wider one. */
    public PixelSize nearest(PixelSize size) {
        PixelSize best = null;
        double least = Double.MAX_VALUE;
        for (int width = firstEdge(); width <= maxEdge; width += multiple) {
            int height = heightFor(width, size.height());
            if (height > 0) {
                double distance =
                        Math.hypot(Math.log((double) width / size.width()), Math.log((double) height / size.height()));
                if (distance <= least) {
                    least = distance;
                    best = PixelSize.of(width, height);
                }
            }
        }
        if (best == null) {
            throw new IllegalStateException("No size obeys " + this);
        }
        return best;
    }

    int firstEdge() {
        return roundUp(Math.max(minEdge, 1));
    }

    /** The legal height closest to the wanted one for a width, 0 if there is none. */
    private int heightFor(int width, int wanted) {
        long low = lowest(width);
        long high = highest(width);
        long nearest = (wanted + (long) multiple / 2) / multiple;
        return low > high ? 0 : (int) Math.max(low, Math.min(high, nearest)) * multiple;
    }

    /** The lowest legal height for a width, in multiples: legal heights form one interval. */
    long lowest(int width) {
        long low = Math.max(minEdge, ceilDiv(minPixels, width));
        return ceilDiv(Math.max(low, ceilDiv((long) width * maxRatio.height(), maxRatio.width())), multiple);
    }

    /** The highest legal height for a width, in multiples. */
    long highest(int width) {
        long high = Math.min(maxEdge, maxPixels / width);
        return Math.min(high, (long) width * maxRatio.width() / maxRatio.height()) / multiple;
    }

    /**
     * The legal size of a shape, to one percent, whose area is closest to a wanted one without passing a limit; null if the
     * shape cannot be had.
     */
    @Nullable
    PixelSize ofShape(AspectRatio ratio, long area, long limit) {
        return new ShapeSearch(this, ratio, area, limit).best();
    }

    private int roundUp(int edge) {
        return (int) ceilDiv(edge, multiple) * multiple;
    }

    static long ceilDiv(long a, long b) {
        return -Math.floorDiv(-a, b);
    }
}
