package dev.easel.examples.benchmarks;

import dev.easel.image.PixelSize;
import dev.easel.image.Reference;
import dev.easel.request.ImageRequest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** What somebody would write who needs no more than the two amounts of one model, in one size and quality. */
final class ByHand {

    private static final BigDecimal TEXT = new BigDecimal("0.000005");
    private static final BigDecimal IMAGE_IN = new BigDecimal("0.000008");
    private static final BigDecimal IMAGE_OUT = new BigDecimal("0.00003");
    private static final long OUTPUT = 1756;

    private ByHand() {}

    /**
     * What a request costs.
     *
     * @param least money
     * @param most money
     * @param credits by the table
     */
    record Price(BigDecimal least, BigDecimal most, long credits) {}

    /** The price of a request of one image, 1K square and medium, on gpt-image-2. */
    static Price price(ImageRequest request) {
        long tokens = 0;
        for (Reference reference : request.references()) {
            tokens += tokens(reference.size().orElseThrow());
        }
        long bytes = request.prompt().getBytes(StandardCharsets.UTF_8).length;
        BigDecimal images =
                IMAGE_IN.multiply(BigDecimal.valueOf(tokens)).add(IMAGE_OUT.multiply(BigDecimal.valueOf(OUTPUT)));
        return new Price(
                images.add(TEXT.multiply(BigDecimal.valueOf(7))),
                images.add(TEXT.multiply(BigDecimal.valueOf(bytes + 6))),
                20 + 10L * request.references().size());
    }

    /** Those of pictures that are neither large nor narrow. */
    private static long tokens(PixelSize size) {
        return Math.max(1, size.width() * 512L / size.longEdge() / 16)
                * Math.max(1, size.height() * 512L / size.longEdge() / 16);
    }
}
