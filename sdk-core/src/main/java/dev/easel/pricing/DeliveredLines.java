package dev.easel.pricing;

import dev.easel.image.PixelSize;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What images cost by the pixels that came. */
final class DeliveredLines {

    private DeliveredLines() {}

    /** Adds the lines of one call's images. */
    static void add(TariffReading reading, List<PixelSize> sizes, List<PriceLine> lines) {
        Map<PixelSize, Integer> counts = new LinkedHashMap<>();
        sizes.forEach(size -> counts.merge(size, 1, Integer::sum));
        if (reading.tariff().output().price() instanceof Output.PerCall) {
            OutputLines.addImages(reading, reading.work().shape(), List.of(sizes.size()), lines);
        } else {
            counts.forEach((size, n) -> add(reading, size, n, lines));
        }
    }

    /** Adds the lines of images of one size. */
    static void add(TariffReading reading, PixelSize size, int n, List<PriceLine> lines) {
        Shape asked = reading.work().shape();
        Shape came = new Shape(asked.asked(), Optional.of(size), asked.tier(), asked.quality());
        OutputLines.addImages(reading, came, List.of(n), lines);
    }

    /** Each line at its upper end; none at all if one has no end. */
    static List<PriceLine> settled(List<PriceLine> lines) {
        return lines.stream().allMatch(line -> line.amount().isKnown())
                ? lines.stream().map(PriceLine::atUpperEnd).toList()
                : List.of();
    }
}
