package dev.easel.pricing;

import dev.easel.image.PixelSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the images cost, and what the model may take besides. */
final class OutputLines {

    private static final String TIE = "A tie: how the seller rounds it is unproven, so both ways are told.";
    private static final String FORMAT = "The price of this format is unknown.";

    private OutputLines() {}

    /** Adds the lines of images of one shape, by how many each call brings. */
    static void addImages(TariffReading reading, Shape shape, List<Integer> calls, List<PriceLine> lines) {
        add(reading, output -> items(output, shape, calls), lines);
    }

    /** Adds the lines of the images that one call brought. */
    static void addDelivered(TariffReading reading, List<PixelSize> sizes, List<PriceLine> lines) {
        add(reading, output -> output.items(reading.work().shape(), sizes), lines);
    }

    private static void add(TariffReading reading, Function<Output, List<Item>> items, List<PriceLine> lines) {
        Workload work = reading.work();
        Part<Output> part = reading.tariff().output();
        if (work.format().filter(reading.tariff().unknownFormats()::contains).isPresent()) {
            lines.add(PriceLine.unknown(PriceLine.IMAGE_OUTPUT, work.n(), Item.IMAGE, FORMAT));
        } else {
            items.apply(part.price()).forEach(item -> lines.add(line(reading, item, part)));
        }
    }

    private static List<Item> items(Output output, Shape shape, List<Integer> calls) {
        if (calls.size() == 1) {
            return output.items(shape, calls.get(0));
        }
        List<Item> sum = new ArrayList<>(output.items(shape, calls.get(0)));
        for (Integer n : calls.subList(1, calls.size())) {
            List<Item> more = output.items(shape, n);
            for (int i = 0; i < more.size(); i++) {
                sum.set(i, sum.get(i).plus(more.get(i)));
            }
        }
        return sum;
    }

    private static PriceLine line(TariffReading reading, Item item, Part<Output> part) {
        Part<Cases<Range>> parts = reading.tariff().allowance().imageParts();
        Range factor = parts.price().at(reading.work().settings());
        boolean more = !factor.isExact();
        Item all = TariffReading.priced(
                more ? item.times(factor) : item, reading.rates().imageOut());
        Basis basis = more ? part.basis().weaker(parts.basis()) : part.basis();
        return reading.line(
                PriceLine.IMAGE_OUTPUT, all, basis, all.quantity().isTie() ? TIE : more ? parts.note() : part.note());
    }

    /** Adds the line of thinking and words, where the model may take any. */
    static void addAllowance(TariffReading reading, long images, List<PriceLine> lines) {
        Part<Cases<Range>> part = reading.tariff().allowance().textOut();
        Range tokens = part.price().at(reading.work().settings());
        if (!tokens.isZero()) {
            Item item = Item.tokens(tokens.times(Range.of(images)));
            lines.add(reading.line(
                    PriceLine.TEXT_OUTPUT,
                    TariffReading.priced(item, reading.rates().textOut()),
                    part));
        }
    }

    /** Adds the lines of what settings add. */
    static void addExtras(TariffReading reading, List<PriceLine> lines) {
        Map<String, String> settings = reading.work().settings();
        for (Part<Extra> part :
                settings.isEmpty() ? List.<Part<Extra>>of() : reading.tariff().extras()) {
            Range count = part.price().count(settings);
            if (!count.isZero()) {
                lines.add(extra(reading, part, count));
            }
        }
    }

    private static PriceLine extra(TariffReading reading, Part<Extra> part, Range count) {
        Extra extra = part.price();
        long times =
                extra.perCall() ? reading.work().calls().size() : reading.work().n();
        Item item = extra.item().times(count.times(Range.of(times)));
        return reading.line(
                extra.kind(), TariffReading.priced(item, reading.rates().imageOut()), part);
    }
}
