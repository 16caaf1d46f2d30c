package dev.easel.pricing;

import java.math.BigDecimal;
import java.util.List;

/** What prompt and references cost. */
final class InputLines {

    private static final String UNSIZED = "The pixels of a reference are unknown; the dearest are taken.";
    private static final String NO_PROMPT = "The prompt is not known.";

    private InputLines() {}

    /** Adds the line of the prompt, where the seller bills text. */
    static void addText(TariffReading reading, List<PriceLine> lines) {
        addText(reading, PriceLine.TEXT_INPUT, lines);
    }

    /** Adds the line of the prompt under another name. */
    static void addText(TariffReading reading, String kind, List<PriceLine> lines) {
        Tariff tariff = reading.tariff();
        if (reading.rates().textIn().isEmpty()) {
            return;
        }
        Range tokens = tokens(reading.work(), tariff.text().price());
        Item item = Item.tokens(tokens.times(reading.inputs()))
                .withPrice(reading.rates().textIn().get());
        String note = tokens.isKnown() ? tariff.text().note() : NO_PROMPT;
        lines.add(reading.line(kind, item, tariff.text().basis(), note));
    }

    private static Range tokens(Workload work, TextPrice price) {
        Range overhead = work.referenceCount() == 0
                ? price.overhead()
                : price.overhead().plus(price.perReference().times(Range.of(work.referenceCount())));
        return promptTokens(work).plus(overhead);
    }

    /** What the caller counted, else one to the bytes of the prompt: no token is shorter than a byte. */
    private static Range promptTokens(Workload work) {
        if (work.promptTokens().isPresent()) {
            return Range.of(work.promptTokens().getAsLong());
        }
        return work.promptBytes().isPresent()
                ? Range.of(
                        BigDecimal.ONE,
                        BigDecimal.valueOf(Math.max(1, work.promptBytes().getAsLong())))
                : Range.atLeast(BigDecimal.ONE);
    }

    /** Adds the line of the references, if there are any. */
    static void addReferences(TariffReading reading, List<PriceLine> lines) {
        addReferences(reading, PriceLine.IMAGE_INPUT, reading.inputs(), lines);
    }

    /** Adds the line of references that are read so many times. */
    static void addReferences(TariffReading reading, String kind, Range times, List<PriceLine> lines) {
        Workload work = reading.work();
        if (work.referenceCount() == 0) {
            return;
        }
        Part<ReferencePrice> part = reading.tariff().references();
        Item once = part.price()
                .item(new ReferencePrice.Looked(work.references(), work.unsizedReferences(), work.settings()));
        Item item = TariffReading.priced(once.times(times), reading.rates().imageIn());
        boolean unsized = work.unsizedReferences() > 0 && !once.quantity().isExact();
        lines.add(reading.line(kind, item, part.basis(), unsized ? UNSIZED : part.note()));
    }
}
