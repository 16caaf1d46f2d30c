package dev.easel.openai;

import dev.easel.image.PixelSize;
import java.util.ArrayList;
import java.util.List;

/** All sizes that OpenAI's rules allow, landscape and square; portrait ones cost the same. */
final class LegalSizes {

    private static final int STEP = 16;
    private static final int MAX_EDGE = 3840;
    private static final long MIN_AREA = 655_360;
    private static final long MAX_AREA = 8_294_400;

    private LegalSizes() {}

    static List<PixelSize> all() {
        List<PixelSize> sizes = new ArrayList<>();
        for (int width = STEP; width <= MAX_EDGE; width += STEP) {
            for (int height = STEP; height <= width; height += STEP) {
                long area = (long) width * height;
                if (area >= MIN_AREA && area <= MAX_AREA && width <= 3 * height) {
                    sizes.add(PixelSize.of(width, height));
                }
            }
        }
        return sizes;
    }
}
