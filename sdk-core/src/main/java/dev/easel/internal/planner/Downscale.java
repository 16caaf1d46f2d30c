package dev.easel.internal.planner;

import dev.easel.image.ImageFormat;
import dev.easel.image.PixelSize;
import dev.easel.image.Reference;
import dev.easel.model.ReferenceRule;
import java.util.Optional;

/** Finds the size at which a reference fits a model. Pure. */
final class Downscale {

    /** Of the pixels whose bytes would just fit if all weighed the same: small copies weigh more for each pixel. */
    private static final double TO_SPARE = 0.8;

    /** What a pixel takes at most in a PNG of 8 bits with alpha, or in a JPEG pressed as hard as need be, in bytes. */
    private static final double MOST_OF_PNG = 4.1;

    private static final double MOST_OF_JPEG = 1.5;

    private Downscale() {}

    /** The size of the largest copy that fits; empty where the reference fits itself, or nothing is known of it. */
    static Optional<PixelSize> of(Reference reference, ReferenceRule rule) {
        return reference
                .size()
                .map(size -> fitting(size, scale(size, reference, rule)))
                .filter(fitting -> reference.size().filter(fitting::equals).isEmpty());
    }

    private static double scale(PixelSize size, Reference reference, ReferenceRule rule) {
        double edge = rule.maxEdge().orElse(Integer.MAX_VALUE) / (double) size.longEdge();
        double pixels = rule.maxPixels().orElse(Long.MAX_VALUE) / (double) size.area();
        return Math.min(1, Math.min(edge, Math.sqrt(Math.min(pixels, share(size, reference, rule)))));
    }

    /** Which share of its pixels a copy may have for its bytes to fit. */
    private static double share(PixelSize size, Reference reference, ReferenceRule rule) {
        long most = rule.maxBytes().orElse(Long.MAX_VALUE);
        long length = reference.length().orElse(0);
        if (length <= most) {
            return 1;
        }
        boolean lossy = reference.format().filter(ImageFormat.JPEG::equals).isPresent();
        double certain = most / (lossy ? MOST_OF_JPEG : MOST_OF_PNG) / size.area();
        return Math.min(TO_SPARE, Math.max(certain, TO_SPARE * most / length));
    }

    private static PixelSize fitting(PixelSize size, double scale) {
        return PixelSize.of(edge(size.width(), scale), edge(size.height(), scale));
    }

    /** Rounded down, but not for a last digit that the arithmetic lost. */
    private static int edge(int pixels, double scale) {
        return Math.max(1, (int) (pixels * scale + 1e-9));
    }
}
