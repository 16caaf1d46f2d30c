package dev.easel.pricing;

import static dev.easel.pricing.Lists.exact;
import static dev.easel.pricing.Lists.line;
import static dev.easel.pricing.Lists.pricing;
import static dev.easel.pricing.Lists.range;
import static dev.easel.pricing.Lists.work;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.image.ImageSize;
import dev.easel.image.PixelSize;
import dev.easel.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prices by area: units, rounding, and what is known of the pixels. */
class AreaPricesTest {

    @ParameterizedTest
    @CsvSource({"1024x1024, 0.03", "1024x1025, 0.045", "2048x1024, 0.045", "2048x2048, 0.075", "512x512, 0.03"})
    void aFirstMegapixelCostsMoreThanFurtherOnes(String size, String usd) {
        Pricing pricing = pricing(
                "\"output\": {\"perMegapixel\": 0.015, \"first\": 0.03, \"unit\": 1048576, \"round\": \"each\"}");
        assertEquals(exact(usd), pricing.quote(work(size).build()).amount());
        assertEquals(
                exact(usd).times(Range.of(3)),
                pricing.quote(work(size).addCalls(2, 1).build()).amount());
    }

    @ParameterizedTest
    @CsvSource({"none, 0.10485760", "each, 0.2", "sum, 0.15"})
    void areasAreRoundedEachOrInSumOrNotAtAll(String round, String usd) {
        Pricing pricing =
                pricing("\"output\": {\"perMegapixel\": 0.05, \"unit\": 1000000, \"round\": \"%s\"}".formatted(round));
        assertEquals(
                exact(usd), pricing.quote(work("1024x1024").addCall(2).build()).amount());
    }

    @Test
    void whereTheSumIsRoundedTheFirstMegapixelIsTheCalls() {
        Pricing pricing = pricing(
                "\"output\": {\"perMegapixel\": 0.01, \"first\": 1, \"base\": 10, \"unit\": 1000000, \"round\": \"sum\"}");
        Quote quote = pricing.quote(work("1000x1000").addCall(3).build());
        assertEquals(exact("31.02"), quote.amount());
        assertEquals(
                List.of("image", "first megapixel", "further megapixel"),
                quote.moneyLines().stream().map(PriceLine::unit).toList());
    }

    @Test
    void anAreaThatTheVendorChoosesReachesOverTheSizesThatAreNamed() {
        String fields = "\"output\": {\"perMegapixel\": 0.01, \"unit\": 1000000, \"round\": \"each\"%s}";
        Workload auto = work().size(ImageSize.auto())
                .pixels(Optional.empty())
                .tier(Optional.empty())
                .build();
        assertEquals(
                range("0.01", "0.04"),
                pricing(fields.formatted(", \"autoSizes\": [\"1000x1000\", \"2000x2000\"]"))
                        .quote(auto)
                        .amount());
        assertEquals(Range.UNKNOWN, pricing(fields.formatted("")).quote(auto).amount());
    }

    @ParameterizedTest
    @CsvSource({"each, 2", "none, 1.000001"})
    void referencesOfUnknownPixelsAreTakenForTheLargest(String round, String least) {
        Pricing pricing = pricing("""
                "output": "free", "inputPer": "call",
                "references": {"perMegapixel": 1, "unit": 1000000, "round": "%s", "mostPixels": 4000000}""".formatted(round));
        Workload one = work().addReference(PixelSize.of(1000, 1000))
                .unsizedReferences(1)
                .build();
        PriceLine input = line(pricing.quote(one).lines(), PriceLine.IMAGE_INPUT);
        assertEquals(range(least, "5"), input.quantity());
        assertTrue(input.note().contains("unknown"), input.note());
        Workload huge = work().addReference(PixelSize.of(9000, 9000)).build();
        assertEquals(
                Range.of(4),
                line(pricing.quote(huge).lines(), PriceLine.IMAGE_INPUT).quantity());
    }

    /** 490,000 known pixels, and two references of 1 to 4,000,000: 0.490002 to 8.49 megapixels, rounded up once. */
    @Test
    void whereTheSumIsRoundedReferencesOfUnknownPixelsAreInTheSum() {
        String fields =
                "\"output\": \"free\", \"inputPer\": \"call\", \"references\": {\"perMegapixel\": 1, \"unit\": 1000000, \"round\": \"sum\"%s}";
        Workload work =
                work().addReference(PixelSize.of(700, 700)).unsizedReferences(2).build();
        assertEquals(
                range("1", "9"),
                pricing(fields.formatted(", \"mostPixels\": 4000000"))
                        .quote(work)
                        .amount());
        assertEquals(
                Range.atLeast(BigDecimal.ONE),
                pricing(fields.formatted("")).quote(work).amount());
        assertEquals(
                Range.of(1),
                pricing(fields.formatted(""))
                        .quote(work.toBuilder().unsizedReferences(0).build())
                        .amount());
    }

    /** 0.49, 0.64 and 3.24 megapixels in one call. */
    @ParameterizedTest
    @CsvSource({"sum, 1, 4", "each, 3, 3", "none, 3, 2.24"})
    void imagesOfSeveralSizesAreRoundedAsATariffRoundsThoseOfOne(String round, long firsts, String further) {
        Pricing pricing =
                pricing("\"output\": {\"perMegapixel\": 0.01, \"first\": 1, \"unit\": 1000000, \"round\": \"%s\"}"
                        .formatted(round));
        Cost cost = pricing.settle(
                work().addCall(3).build(),
                List.of(CallBill.done(
                        3,
                        List.of(PixelSize.of(700, 700), PixelSize.of(800, 800), PixelSize.of(1800, 1800)),
                        Json.MISSING)));
        assertEquals(
                List.of(Range.of(firsts), exact(further)),
                cost.moneyLines().stream().map(PriceLine::quantity).toList());
    }

    @Test
    void referencesOfUnknownPixelsHaveNoUpperEndWhereNoLargestIsKnown() {
        Pricing pricing = pricing(
                "\"output\": \"free\", \"inputPer\": \"call\", \"references\": {\"perMegapixel\": 1, \"unit\": 1000000, \"round\": \"each\"}");
        Quote quote = pricing.quote(work().unsizedReferences(2).build());
        assertEquals(Range.atLeast(BigDecimal.valueOf(2)), quote.amount());
    }
}
