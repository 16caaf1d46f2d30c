package dev.easel.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the chat model takes that draws images in a conversation. */
final class ChatLines {

    private static final String CHAT = "chat";

    private ChatLines() {}

    /** Adds its lines, if there is one; without a tariff of its own they are unknown. */
    static void add(PriceList list, Workload work, LocalDate day, List<PriceLine> lines) {
        if (work.chatModel().isPresent()) {
            String model = work.chatModel().get();
            Optional<Tariff> tariff = list.find(work.seller(), model, day);
            lines.addAll(tariff.map(found -> lines(TariffReading.of(found, work, day)))
                    .orElseGet(() -> List.of(PriceLine.unknown(
                            CHAT,
                            work.calls().size(),
                            "call",
                            "There is no tariff of %s for %s; add one to the price list."
                                    .formatted(work.seller(), model)))));
        }
    }

    private static List<PriceLine> lines(TariffReading reading) {
        List<PriceLine> lines = new ArrayList<>();
        InputLines.addText(reading, CHAT + "-input", lines);
        InputLines.addReferences(reading, CHAT + "-image-input", reading.inputs(), lines);
        Workload work = reading.work();
        Range answer = work.maxOutputTokens().isPresent()
                ? Range.of(
                        BigDecimal.ZERO,
                        BigDecimal.valueOf(work.maxOutputTokens().getAsLong()))
                : Range.UNKNOWN;
        Item item = Item.tokens(answer.times(Range.of(work.calls().size())));
        lines.add(reading.line(
                CHAT + "-output", TariffReading.priced(item, reading.rates().textOut()), Basis.FORMULA, ""));
        return lines;
    }
}
