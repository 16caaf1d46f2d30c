package dev.easel.pricing;

import static dev.easel.pricing.Lists.exact;
import static dev.easel.pricing.Lists.line;
import static dev.easel.pricing.Lists.pricing;
import static dev.easel.pricing.Lists.range;
import static dev.easel.pricing.Lists.work;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.InvalidRequestException;
import dev.easel.image.ImageSize;
import dev.easel.image.PixelSize;
import dev.easel.image.Quality;
import dev.easel.image.SizeTier;
import dev.easel.json.Json;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each part of a tariff by itself. */
class TariffArithmeticTest {

    private static final PixelSize SQUARE = PixelSize.of(1024, 1024);

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

    @Test
    void patchesOfUnknownPixelsReachFromOneToTheMost() {
        Pricing pricing = pricing(
                "\"output\": \"free\", \"inputPer\": \"call\", \"perMillionTokens\": {\"imageIn\": 8}, "
                        + "\"references\": {\"patches\": {\"edge\": 512, \"patch\": 16, \"most\": 1536, \"ratio\": 3}}");
        Workload work = work().addReference(SQUARE).unsizedReferences(2).build();
        assertEquals(
                range("1026", "4096"),
                line(pricing.quote(work).lines(), PriceLine.IMAGE_INPUT).quantity());
    }

    /** Measured at OpenAI: small, narrow, tall and very large pictures; above the most, patches grow. */
    @ParameterizedTest
    @CsvSource({
        "64x64, 16",
        "256x256, 256",
        "400x400, 625",
        "100x800, 352",
        "341x512, 704",
        "1024x1024, 1024",
        "2048x2048, 1521",
        "3840x2160, 1508",
        "6000x4000, 1536",
        "1179x2556, 1482",
        "1x1, 1",
        "1x1000, 352"
    })
    void patchesAreCountedInExactIntegers(String size, long tokens) {
        Patches patches = new Patches(512, 16, 1536, 3);
        Item item = patches.item(new ReferencePrice.Looked(List.of(PixelSize.parse(size)), 0, Map.of()));
        assertEquals(Range.of(tokens), item.quantity());
    }

    @Test
    void theLargestNumberOfPatchesIsNotYetTooLarge() {
        Patches patches = new Patches(512, 16, 1024, 3);
        Item item = patches.item(new ReferencePrice.Looked(List.of(SQUARE), 0, Map.of()));
        assertEquals(Range.of(1024), item.quantity());
    }

    @Test
    void aPriceOfACallIsTheCallsHoweverManyImagesItBrings() {
        Pricing pricing = pricing("\"output\": {\"perCall\": 0.05}");
        assertEquals(exact("0.1"), pricing.quote(work().addCalls(4, 2).build()).amount());
        Cost cost = pricing.settle(
                work().addCall(2).build(),
                List.of(CallBill.done(2, List.of(SQUARE, PixelSize.of(8, 8)), Json.MISSING)));
        assertEquals(Optional.of(Money.of("0.05", "USD")), cost.money());
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2"})
    void aCallIsBilledOnceHoweverFewOfItsBilledImagesCame(int came) {
        Pricing pricing = pricing("\"output\": {\"perCall\": 0.05}, \"usage\": {\"images\": \"count\"}");
        Workload auto = work().size(ImageSize.auto())
                .pixels(Optional.empty())
                .addCall(2)
                .build();
        for (Workload work : List.of(work().addCall(2).build(), auto)) {
            Cost cost = pricing.settle(
                    work, List.of(CallBill.done(2, Collections.nCopies(came, SQUARE), Json.parse("{\"count\": 2}"))));
            assertEquals(Optional.of(Money.of("0.05", "USD")), cost.money());
        }
    }

    @Test
    void aTableIsReadByThePixelsThatCame() {
        Pricing pricing = pricing("\"output\": {\"perImage\": {\"1024x1024\": 0.2, \"512x512\": 0.1}}");
        Cost cost = pricing.settle(
                work("1024x1024").build(), List.of(CallBill.done(1, List.of(PixelSize.of(512, 512)), Json.MISSING)));
        assertEquals(Optional.of(Money.of("0.1", "USD")), cost.money());
    }

    /** A tier without pixels, as where a vendor does not say them, is still a tier. */
    @Test
    void aTableWithoutTheTierIsUnknownAlsoWherePixelsAreNotTold() {
        Pricing pricing = pricing("\"output\": {\"perImage\": {\"2K\": 0.2, \"4K\": 0.3}}");
        Workload told = work().pixels(Optional.empty()).build();
        assertEquals(Range.UNKNOWN, pricing.quote(told).amount());
        assertEquals(
                exact("0.2"),
                pricing.quote(told.toBuilder().tier(SizeTier.K2).build()).amount());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "9, 900", "999999999, 99999999900"})
    void asManyAsASettingSaysAreCounted(String asked, long tokens) {
        Pricing pricing = pricing("\"output\": \"free\", \"perMillionTokens\": {\"imageOut\": 1}, "
                + "\"extras\": {\"x\": {\"setting\": \"x\", \"count\": \"asked\", \"tokens\": 100}}");
        Quote quote = pricing.quote(work().putSetting("x", asked).build());
        assertEquals(Range.of(BigDecimal.valueOf(tokens, 6)), quote.amount());
    }

    @ParameterizedTest
    @CsvSource({"1234567890", "1:", "1/", "-1", "''"})
    void aSettingThatIsNoNumberCountsNobodyKnowsWhat(String asked) {
        Pricing pricing = pricing("\"output\": \"free\", \"perMillionTokens\": {\"imageOut\": 1}, "
                + "\"extras\": {\"x\": {\"setting\": \"x\", \"count\": [0, \"asked\"], \"tokens\": 100}}");
        assertEquals(
                Basis.UNKNOWN,
                pricing.quote(work().putSetting("x", asked).build()).moneyBasis());
    }

    @Test
    void aGridKnowsNothingOfAQualityThatItDoesNotHave() {
        Pricing pricing =
                pricing("\"output\": {\"tokenGrid\": {\"low\": 16}}, \"perMillionTokens\": {\"imageOut\": 30}");
        assertEquals(
                Range.UNKNOWN,
                pricing.quote(work("1024x1024").quality(Quality.HIGH).build()).amount());
    }

    @Test
    void aGridInAutoQualityReachesOverItsWordsInTheSizeThatIsAsked() {
        Pricing pricing = pricing(
                "\"output\": {\"tokenGrid\": {\"low\": 16, \"high\": 96}}, \"perMillionTokens\": {\"imageOut\": 1}");
        Quote quote = pricing.quote(work("1024x1024").quality(Quality.AUTO).build());
        assertEquals(
                range("196", "7024"),
                line(quote.lines(), PriceLine.IMAGE_OUTPUT).quantity());
    }

    @Test
    void aScaleWithoutAnEndHasALowerOne() {
        Pricing pricing = pricing(
                "\"output\": {\"tokenGrid\": {\"low\": 16}, \"scale\": {\"low\": \"unknown\"}}, \"perMillionTokens\": {\"imageOut\": 30}");
        assertEquals(
                Range.UNKNOWN,
                pricing.quote(work("1024x1024").quality(Quality.LOW).build()).amount());
    }

    /** 10.5 cells, which is a tie in landscape and in portrait, and 16 cells, which is none. */
    @ParameterizedTest
    @CsvSource({"1024x672, true", "672x1024, true", "1024x1024, false", "1024x640, false"})
    void halvesAreTies(String size, boolean tie) {
        Pricing pricing =
                pricing("\"output\": {\"tokenGrid\": {\"low\": 16}}, \"perMillionTokens\": {\"imageOut\": 30}");
        PriceLine output =
                line(pricing.quote(work(size).quality(Quality.LOW).build()).lines(), PriceLine.IMAGE_OUTPUT);
        assertEquals(tie, output.quantity().isTie());
        assertEquals(tie, output.note().contains("tie"));
    }

    @Test
    void aTableIsReadByPixelsThenByTier() {
        Pricing pricing =
                pricing("\"output\": {\"perImage\": {\"1K\": 0.1, \"1024x1024\": 0.2, \"2K\": {\"low\": 0.3}}}");
        assertEquals(exact("0.2"), pricing.quote(work().build()).amount());
        assertEquals(
                exact("0.1"),
                pricing.quote(work().pixels(PixelSize.of(9, 9)).build()).amount());
        assertEquals(Range.UNKNOWN, pricing.quote(work("9x9").build()).amount());
        Workload open = work().size(ImageSize.auto())
                .pixels(Optional.empty())
                .tier(Optional.empty())
                .build();
        assertEquals(
                range("0.1", "0.3"),
                pricing.quote(open.toBuilder().quality(Quality.LOW).build()).amount());
        assertEquals(
                range("0.1", "0.3"),
                pricing.quote(open.toBuilder().quality(Quality.AUTO).build()).amount());
        assertEquals(
                range("0.1", "0.3"),
                pricing.quote(open.toBuilder().quality(Optional.empty()).build())
                        .amount());
    }

    @Test
    void stepsHoldTheirEndAndBeyondTheLastOneNothingIsKnown() {
        Pricing pricing = pricing(
                "\"output\": {\"steps\": [{\"upTo\": 100, \"perImage\": 1}, {\"upTo\": 200, \"perImage\": 2}], \"pixels\": \"delivered\"}");
        assertEquals(Range.of(1), pricing.quote(work("10x10").build()).amount());
        assertEquals(Range.of(2), pricing.quote(work("101x1").build()).amount());
        assertEquals(Range.of(2), pricing.quote(work("200x1").build()).amount());
        assertEquals(Range.UNKNOWN, pricing.quote(work("201x1").build()).amount());
        Workload open = work().pixels(Optional.empty()).build();
        assertEquals(range("1", "2"), pricing.quote(open).amount());
    }

    @Test
    void layersCountTowardsCreditsIfTheirLineIsOfImages() {
        Pricing pricing = pricing(
                "\"output\": {\"perImage\": 0.02634}, "
                        + "\"extras\": {\"layers\": {\"setting\": \"layers\", \"kind\": \"image-output\", \"unit\": \"layer\", \"count\": \"asked\", \"price\": [0.02, 0.02634]}}");
        Quote quote = pricing.quote(work().putSetting("layers", "2").addCall(2).build());
        PriceLine layers = quote.moneyLines().get(1);
        assertEquals("layer", layers.unit());
        assertEquals(Range.of(4), layers.quantity());
        assertEquals(Optional.of(Credits.of(60)), quote.credits());
    }

    @Test
    void sumsThatCannotBeCountedAreRefused() {
        Pricing pricing = pricing("\"output\": {\"perImage\": 99999999999999999999}");
        assertThrows(InvalidRequestException.class, () -> pricing.quote(work().build()));
        Pricing grid =
                pricing("\"output\": {\"tokenGrid\": {\"medium\": 65535}}, \"perMillionTokens\": {\"imageOut\": 1}");
        assertThrows(
                InvalidRequestException.class,
                () -> grid.quote(work("65535x65535").addCall(Integer.MAX_VALUE).build()));
        assertThrows(
                InvalidRequestException.class,
                () -> grid.settle(
                        work("65535x65535").addCall(Integer.MAX_VALUE).build(),
                        List.of(CallBill.failed(Integer.MAX_VALUE, dev.easel.error.Charge.MAYBE))));
    }

    @Test
    void aWorkloadHasCallsAndNothingBelowNone() {
        assertThrows(InvalidRequestException.class, () -> work().addCall(0).build());
        assertThrows(
                InvalidRequestException.class, () -> work().calls(List.of()).build());
        assertThrows(
                InvalidRequestException.class,
                () -> work().unsizedReferences(-1).build());
        assertThrows(
                InvalidRequestException.class, () -> work().promptTokens(-1).build());
        assertThrows(InvalidRequestException.class, () -> work().promptBytes(-1).build());
    }

    @Test
    void rangesAreEqualByValueAndNeverBelowNothing() {
        assertEquals(exact("1.50"), exact("1.5"));
        assertEquals(exact("1.50").hashCode(), exact("1.5").hashCode());
        assertNotEquals(exact("1"), range("1", "2"));
        assertNotEquals(range("1", "2"), Range.atLeast(BigDecimal.ONE));
        assertNotEquals(Range.tied(1, 2), range("1", "2"));
        assertThrows(InvalidRequestException.class, () -> range("2", "1"));
        assertThrows(InvalidRequestException.class, () -> exact("-1"));
        assertThrows(InvalidRequestException.class, () -> Range.of(-1));
        assertEquals("2 … unknown", Range.atLeast(BigDecimal.valueOf(2)).toString());
        assertEquals("100", exact("1E+2").toString());
    }

    @Test
    void placesInAnswersAreFoundByKeysAndElements() {
        Json answer = Json.parse("""
                {"a": {"b": [{"kind": "X", "n": 1}, {"kind": "Y", "n": "2.5"}], "words": ["", " ", "z"]}, "neg": -1, "t": "x"}""");
        assertEquals(
                Optional.of(new BigDecimal("2.5")),
                JsonPath.parse("a.b[kind=y].n").number(answer));
        assertEquals(
                Optional.of(BigDecimal.ONE), JsonPath.parse("a.b[kind=X].n").number(answer));
        assertEquals(Optional.empty(), JsonPath.parse("a.b[kind=Z].n").number(answer));
        assertEquals(Optional.of(BigDecimal.ONE), JsonPath.parse("a.words").number(answer));
        for (String nothing : List.of("neg", "t", "a", "missing.more")) {
            assertEquals(Optional.empty(), JsonPath.parse(nothing).number(answer), nothing);
        }
    }
}
