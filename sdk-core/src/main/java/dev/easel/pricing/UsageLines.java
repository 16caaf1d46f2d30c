package dev.easel.pricing;

import dev.easel.image.PixelSize;
import dev.easel.json.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Makes lines of what a vendor's usage object says; it may say anything, so nothing in it is trusted to make sense. */
final class UsageLines {

    private static final int MOST_IMAGES = 10_000;

    private final TariffReading reading;
    private final UsagePaths paths;
    private final Json usage;
    private final CallBill bill;
    private final List<PriceLine> lines = new ArrayList<>();

    private UsageLines(TariffReading reading, CallBill bill) {
        this.reading = reading;
        this.paths = reading.tariff().usage();
        this.usage = bill.usage();
        this.bill = bill;
    }

    /** The lines; empty if the usage does not say enough. */
    static List<PriceLine> of(TariffReading reading, CallBill bill) {
        UsageLines found = new UsageLines(reading, bill);
        if (found.images() || TokenLines.add(reading, bill.usage(), found.lines)) {
            found.extras();
        }
        return PriceLine.settled(found.lines);
    }

    private boolean images() {
        Optional<Integer> told = whole(UsagePaths.IMAGES, MOST_IMAGES);
        told.ifPresent(count -> {
            images(count);
            references();
        });
        return told.isPresent();
    }

    private void images(int count) {
        List<PixelSize> sizes = sizes(count);
        if (sizes.size() == count) {
            OutputLines.addDelivered(reading, sizes, lines);
        } else {
            OutputLines.addImages(reading, reading.work().shape(), List.of(count), lines);
        }
    }

    /** Their pixels are those that the usage tells, else those that came, else those that were asked; fewer if nobody knows. */
    private List<PixelSize> sizes(int count) {
        Optional<Integer> width = whole(UsagePaths.WIDTH, PixelSize.MAX_EDGE);
        Optional<Integer> height = whole(UsagePaths.HEIGHT, PixelSize.MAX_EDGE);
        if (width.isPresent() && height.isPresent()) {
            return Collections.nCopies(count, PixelSize.of(width.get(), height.get()));
        }
        List<PixelSize> sizes = new ArrayList<>(
                bill.delivered().subList(0, Math.min(count, bill.delivered().size())));
        Optional<PixelSize> asked = reading.work().pixels();
        asked.ifPresent(size -> sizes.addAll(Collections.nCopies(count - sizes.size(), size)));
        return sizes;
    }

    private void references() {
        Optional<BigDecimal> told = paths.number(UsagePaths.REFERENCES, usage);
        Optional<Integer> count = whole(UsagePaths.REFERENCES, MOST_IMAGES);
        if (told.isEmpty()) {
            InputLines.addReferences(reading, lines);
        } else if (count.isPresent()) {
            InputLines.addReferences(reading.counting(count.get()), PriceLine.IMAGE_INPUT, Range.of(1), lines);
        }
    }

    /** Previews are in the tokens already; the rest is counted, else taken at its most. */
    private void extras() {
        for (Part<Extra> part : reading.tariff().extras()) {
            Extra extra = part.price();
            Optional<BigDecimal> told = paths.number(extra.name(), usage);
            long times = told.isPresent() || extra.perCall() ? 1 : bill.asked();
            Range count = told.map(Range::of)
                    .orElseGet(() -> extra.count(reading.work().settings()));
            if (!extra.item().isTokens() && !count.isZero()) {
                lines.add(reading.line(extra.kind(), extra.item().times(count.times(Range.of(times))), part));
            }
        }
    }

    /** A whole number above 0, and no more than makes sense. */
    private Optional<Integer> whole(String what, int most) {
        return paths.number(what, usage)
                .filter(number -> number.signum() > 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValueExact);
    }
}
