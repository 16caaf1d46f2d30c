package dev.easel.pricing;

import dev.easel.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Makes lines of the tokens that a usage object tells. */
final class TokenLines {

    private final TariffReading reading;
    private final TokenRates rates;
    private final Json usage;
    private final List<PriceLine> lines;

    private TokenLines(TariffReading reading, Json usage, List<PriceLine> lines) {
        this.reading = reading;
        this.rates = reading.rates();
        this.usage = usage;
        this.lines = lines;
    }

    /** Adds the lines; adds none and says so if the usage lacks the tokens of input or output. */
    static boolean add(TariffReading reading, Json usage, List<PriceLine> lines) {
        TokenLines tokens = new TokenLines(reading, usage, lines);
        Optional<BigDecimal> input = tokens.number(UsagePaths.INPUT);
        Optional<BigDecimal> output = tokens.number(UsagePaths.OUTPUT);
        if (input.isEmpty() || output.isEmpty()) {
            return false;
        }
        tokens.inputs(input.get());
        tokens.outputs(output.get());
        BigDecimal thoughts = tokens.number(UsagePaths.THOUGHTS).orElse(BigDecimal.ZERO);
        tokens.add(PriceLine.TEXT_OUTPUT, thoughts, tokens.rates.textOut(), Basis.PUBLISHED);
        return true;
    }

    /** Without its parts, input is text where there were no references, else all of it the dearer kind. */
    private void inputs(BigDecimal all) {
        Optional<BigDecimal> images = part(all, UsagePaths.INPUT_IMAGE, UsagePaths.INPUT_TEXT);
        if (images.isPresent()) {
            add(PriceLine.TEXT_INPUT, all.subtract(images.get()), rates.textIn(), Basis.PUBLISHED);
            add(PriceLine.IMAGE_INPUT, images.get(), rates.imageIn(), Basis.PUBLISHED);
        } else if (reading.work().referenceCount() == 0 || rates.imageIn().equals(rates.textIn())) {
            add(PriceLine.TEXT_INPUT, all, rates.textIn(), Basis.PUBLISHED);
        } else {
            boolean image = price(rates.imageIn()).compareTo(price(rates.textIn())) > 0;
            add(
                    image ? PriceLine.IMAGE_INPUT : PriceLine.TEXT_INPUT,
                    all,
                    image ? rates.imageIn() : rates.textIn(),
                    Basis.ASSUMED);
        }
    }

    private static BigDecimal price(Optional<Range> rate) {
        return rate.flatMap(Range::max).orElse(BigDecimal.ZERO);
    }

    /** Without its parts, all output is images; words without a price of their own cost as much as images. */
    private void outputs(BigDecimal all) {
        BigDecimal images =
                part(all, UsagePaths.OUTPUT_IMAGE, UsagePaths.OUTPUT_TEXT).orElse(all);
        add(PriceLine.IMAGE_OUTPUT, images, rates.imageOut(), Basis.PUBLISHED);
        if (rates.textOut().isPresent()) {
            add(PriceLine.TEXT_OUTPUT, all.subtract(images), rates.textOut(), Basis.PUBLISHED);
        } else {
            add(PriceLine.TEXT_OUTPUT, all.subtract(images), rates.imageOut(), Basis.ASSUMED);
        }
    }

    /** The tokens of images among all; empty if the usage does not tell, or tells more than all. */
    private Optional<BigDecimal> part(BigDecimal all, String images, String text) {
        return number(images)
                .or(() -> number(text).map(all::subtract))
                .filter(part -> part.signum() >= 0 && part.compareTo(all) <= 0);
    }

    private void add(String kind, BigDecimal tokens, Optional<Range> rate, Basis basis) {
        if (tokens.signum() > 0) {
            Item item = Item.tokens(Range.of(tokens)).withPrice(rate.orElse(Range.UNKNOWN));
            lines.add(reading.line(kind, item, basis, ""));
        }
    }

    private Optional<BigDecimal> number(String what) {
        return reading.tariff().usage().number(what, usage);
    }
}
