package dev.easel.model;

import dev.easel.image.AspectRatio;
import dev.easel.image.PixelSize;
import org.jspecify.annotations.Nullable;

/** Looks for the legal size of a shape whose area is closest to a wanted one. Used by one thread. */
final class ShapeSearch {

    /** Two shapes within one percent look the same. */
    private static final long PERCENT = 1;

    private final PixelGrid grid;
    private final AspectRatio ratio;
    private final long area;
    private final long limit;
    private @Nullable PixelSize best;

    ShapeSearch(PixelGrid grid, AspectRatio ratio, long area, long limit) {
        this.grid = grid;
        this.ratio = ratio;
        this.area = area;
        this.limit = limit;
    }

    /** From the width that fits exactly to both sides, as far as a width can still come closer. */
    @Nullable
    PixelSize best() {
        if (isTooLong()) {
            return null;
        }
        int step = grid.multiple();
        int exact = (int) Math.min(grid.maxEdge(), Math.sqrt((double) area * ratio.width() / ratio.height()));
        int first = Math.max(grid.firstEdge(), exact / step * step);
        for (int width = first; width >= grid.firstEdge() && canBeCloser(width); width -= step) {
            look(width);
        }
        for (int width = first + step; width <= grid.maxEdge() && canBeCloser(width); width += step) {
            look(width);
        }
        return best;
    }

    /** Whether even what still counts as the shape is longer than the grid allows. */
    private boolean isTooLong() {
        AspectRatio most = grid.maxRatio();
        long longer = Math.max(ratio.width(), ratio.height());
        long shorter = Math.min(ratio.width(), ratio.height());
        return longer * most.height() * (100 - PERCENT) > shorter * most.width() * 100;
    }

    /** Whether any size of this width and shape comes closer to the area than the best so far. */
    private boolean canBeCloser(int width) {
        if (best == null) {
            return true;
        }
        long squared = (long) width * width;
        double least = (double) squared * ratio.height() * 100 / (100 + PERCENT) / ratio.width();
        double most = (double) squared * ratio.height() * 100 / (100 - PERCENT) / ratio.width();
        return Math.max(0, Math.max(least - area, area - most)) <= apart(best.area());
    }

    private void look(int width) {
        int height = heightFor(width);
        if (height > 0 && (best == null || apart((long) width * height) < apart(best.area()))) {
            best = PixelSize.of(width, height);
        }
    }

    /** The legal height that gives a width the shape, and an area closest to the wanted one; 0 if there is none. */
    private int heightFor(int width) {
        long hundredfold = (long) width * ratio.height() * 100;
        long lowest = (long) ratio.width() * (100 + PERCENT) * grid.multiple();
        long highest = (long) ratio.width() * (100 - PERCENT) * grid.multiple();
        long low = Math.max(grid.lowest(width), PixelGrid.ceilDiv(hundredfold, lowest));
        long high = Math.min(grid.highest(width), Math.min(hundredfold / highest, limit / width / grid.multiple()));
        if (low > high) {
            return 0;
        }
        long step = (long) width * grid.multiple();
        long below = Math.max(low, Math.min(high, area / step));
        long above = Math.max(low, Math.min(high, area / step + 1));
        return (int) (apart(below * step) <= apart(above * step) ? below : above) * grid.multiple();
    }

    private long apart(long other) {
        return Math.abs(other - area);
    }
}
