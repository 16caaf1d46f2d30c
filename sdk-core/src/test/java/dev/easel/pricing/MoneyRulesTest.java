package dev.easel.pricing;

import static dev.easel.pricing.Lists.exact;
import static dev.easel.pricing.Lists.line;
import static dev.easel.pricing.Lists.pricing;
import static dev.easel.pricing.Lists.range;
import static dev.easel.pricing.Lists.work;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.InvalidRequestException;
import dev.easel.image.ImageFormat;
import dev.easel.image.ImageSize;
import dev.easel.image.PixelSize;
import dev.easel.image.Quality;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules 8 to 22: money. */
class MoneyRulesTest {

    private static final String GRID =
            "\"output\": {\"tokenGrid\": {\"low\": 16, \"medium\": 24, \"high\": 48}, \"autoSizes\": [\"1376x480\", \"2880x2880\"]}";
    private static final String RATES =
            "\"perMillionTokens\": {\"textIn\": 5, \"imageIn\": 8, \"textOut\": 12, \"imageOut\": 30}";
    private static final PixelSize SQUARE = PixelSize.of(1024, 1024);

    @Test
    void rule8CreditsOfAnotherCurrencyNeedADatedRate() {
        String yuan = """
                {"source": "a", "read": "2026-11-22",
                 "tariffs": {"acme/m": [{"currency": "CNY", "output": {"perImage": 0.2}, "references": "free"}]}%s}""";
        PriceList without = Lists.credits().overlay(Lists.read(yuan.formatted("")));
        Quote unknown = new Pricing(without, Lists.TODAY).quote(work().build());
        assertEquals(Optional.empty(), unknown.credits());
        assertEquals(Optional.of(Money.of("0.2", "CNY")), unknown.money());
        PriceList with = Lists.credits()
                .overlay(Lists.read(
                        yuan.formatted(", \"exchangeRates\": [{\"from\": \"CNY\", \"to\": \"USD\", \"rate\": 0.14}]")));
        Quote known = new Pricing(with, Lists.TODAY).quote(work().build());
        assertEquals(Optional.of(Credits.of(11)), known.credits());
        assertEquals(Basis.ASSUMED, known.creditBasis());
        assertEquals(
                Optional.empty(),
                new Pricing(with, LocalDate.of(2026, 11, 21))
                        .quote(work().build())
                        .credits());
    }

    @Test
    void rule8ASellersTariffIsNeverAnotherSellers() {
        Quote quote =
                pricing("\"output\": \"free\"").quote(work().seller("azure").build());
        assertEquals(Basis.UNKNOWN, quote.basis());
        assertEquals(Optional.empty(), quote.moneyMax());
        assertEquals(Optional.empty(), quote.currency());
        assertEquals(Optional.empty(), quote.credits());
        assertFalse(quote.isFree());
    }

    /** 16 cells by 672 to 1024 is 10.5: 108 tokens if halves go to the even neighbour, 119 if they go up. */
    @Test
    void rule9ATieIsToldBothWaysAndTheDearerOneIsPromised() {
        Quote quote = pricing(GRID + ", " + RATES)
                .quote(work("1024x672").quality(Quality.LOW).build());
        PriceLine output = line(quote.lines(), PriceLine.IMAGE_OUTPUT);
        assertEquals("108 … 119", output.quantity().toString());
        assertEquals(Optional.of(Money.of("0.00357", "USD")), quote.money());
        assertEquals(Optional.of(Money.of("0.00324", "USD")), quote.moneyMin());
        assertEquals(Optional.of(Money.of("0.00357", "USD")), quote.moneyMax());
        assertTrue(output.note().contains("tie") || output.note().contains("Tie"), output.note());
    }

    @Test
    void rule9HalvesThatAreEvenAlreadyAreNoTie() {
        Range tokens = line(
                        pricing(GRID + ", " + RATES)
                                .quote(work("1024x736").quality(Quality.LOW).build())
                                .lines(),
                        PriceLine.IMAGE_OUTPUT)
                .quantity();
        assertTrue(tokens.isExact(), tokens.toString());
    }

    @Test
    void rule10TokensAreRoundedUpForEachCallByItself() {
        Pricing pricing = pricing(GRID + ", " + RATES);
        Workload two = work("1024x1024").quality(Quality.LOW).addCall(2).build();
        assertEquals(
                Range.of(391),
                line(pricing.quote(two).lines(), PriceLine.IMAGE_OUTPUT).quantity());
        assertEquals(
                Range.of(587),
                line(pricing.quote(two.withCalls(List.of(2, 1))).lines(), PriceLine.IMAGE_OUTPUT)
                        .quantity());
    }

    @ParameterizedTest
    @CsvSource({"image, 50, 50", "call, 20, 20", "unknown, 20, 50"})
    void rule11InputIsBilledWithEachImageOrEachCall(String per, long least, long most) {
        Pricing pricing = pricing("\"output\": \"free\", " + RATES + ", \"inputPer\": \"%s\"".formatted(per));
        Workload work = work().promptTokens(10).addCalls(4, 1).build();
        assertEquals(
                range("" + least, "" + most),
                line(pricing.quote(work).lines(), PriceLine.TEXT_INPUT).quantity());
    }

    @Test
    void rule11AFreeFirstReferenceIsFreeOnceInEachCall() {
        Pricing pricing = pricing(
                "\"output\": \"free\", \"references\": {\"each\": 0.003, \"firstFree\": 1}, \"inputPer\": \"call\"");
        Workload work =
                work().addReferences(SQUARE, SQUARE, SQUARE).addCalls(1, 1).build();
        PriceLine input = line(pricing.quote(work).lines(), PriceLine.IMAGE_INPUT);
        assertEquals(Range.of(4), input.quantity());
        assertEquals(exact("0.012"), input.amount());
        Workload one = work().addReference(SQUARE).build();
        assertTrue(pricing.quote(one).isFree());
    }

    @Test
    void rule12ThePromptIsBoundedByItsBytes() {
        Pricing pricing = pricing("\"output\": \"free\", " + RATES
                + ", \"inputPer\": \"image\", \"text\": {\"overhead\": 6, \"perReference\": 10}");
        Workload.Builder bytes = work().promptTokens(java.util.OptionalLong.empty())
                .promptBytes(200)
                .addCall(2);
        assertEquals(
                range("14", "412"),
                line(pricing.quote(bytes.build()).lines(), PriceLine.TEXT_INPUT).quantity());
        bytes.addReferences(SQUARE, SQUARE);
        assertEquals(
                range("54", "452"),
                line(pricing.quote(bytes.build()).lines(), PriceLine.TEXT_INPUT).quantity());
        PriceLine known = line(pricing.quote(bytes.promptTokens(30).build()).lines(), PriceLine.TEXT_INPUT);
        assertEquals(Range.of(112), known.quantity());
        assertEquals(exact("0.00056"), known.amount());
    }

    @Test
    void rule12APromptThatNobodyKnowsIsUnknown() {
        Quote quote = pricing("\"output\": \"free\", " + RATES)
                .quote(work().promptTokens(java.util.OptionalLong.empty()).build());
        assertEquals(Optional.empty(), quote.moneyMax());
        assertEquals(Optional.of(Money.of("0.000005", "USD")), quote.moneyMin());
    }

    @Test
    void rule13PreviewsReachFromNoneToAllThatAreAsked() {
        Pricing pricing = pricing(
                "\"output\": \"free\", " + RATES
                        + ", \"extras\": {\"partial-images\": {\"setting\": \"partialImages\", \"count\": [0, \"asked\"], \"tokens\": 100}}");
        Workload work = work().putSetting("partialImages", "3").addCall(2).build();
        PriceLine partial = line(pricing.quote(work).lines(), PriceLine.PARTIAL_IMAGES);
        assertEquals(range("0", "600"), partial.quantity());
        assertEquals(range("0", "0.018"), partial.amount());
        for (String none : List.of("0", "false")) {
            Quote quote = pricing.quote(work.withSetting("partialImages", none));
            assertTrue(quote.lines().stream().noneMatch(line -> line.kind().equals(PriceLine.PARTIAL_IMAGES)), none);
        }
        assertEquals(
                Basis.UNKNOWN,
                pricing.quote(work.withSetting("partialImages", "many")).moneyBasis());
    }

    @Test
    void rule14AModeIsAFactorOnTheMoneyOfTokens() {
        Pricing pricing = pricing(GRID + ", " + RATES + """
                , "inputPer": "image", "modes": {"batch": 0.5, "flex": {"factor": 0.5, "when": "serviceTier=flex", "basis": "assumed"},
                  "priority": {"factor": "unknown", "when": "serviceTier=priority"}},
                "extras": {"search": {"setting": "webSearch", "count": 1, "per": "call", "price": 0.014}}""");
        Workload work = work("1024x1024")
                .promptTokens(100)
                .putSetting("webSearch", "true")
                .build();
        assertEquals(exact("0.02767"), pricing.quote(work).amount());
        Quote batch = pricing.quote(work.withMode(PriceMode.BATCH));
        assertEquals(exact("0.020835"), batch.amount());
        assertEquals(
                exact("0.000015"), line(batch.lines(), PriceLine.IMAGE_OUTPUT).unitPrice());
        Quote flex = pricing.quote(work.withSetting("serviceTier", "FLEX"));
        assertEquals(batch.amount(), flex.amount());
        assertEquals(Basis.ASSUMED, flex.moneyBasis());
        Quote priority = pricing.quote(work.withSetting("serviceTier", "priority"));
        assertEquals(Optional.empty(), priority.moneyMax());
        assertEquals(Optional.of(Money.of("0.014", "USD")), priority.moneyMin());
    }

    @Test
    void rule14AModeThatIsNotSoldIsRefused() {
        Pricing pricing = pricing(GRID + ", " + RATES);
        Workload batch = work().mode(PriceMode.BATCH).build();
        String message = assertThrows(InvalidRequestException.class, () -> pricing.quote(batch))
                .getMessage();
        assertTrue(message.contains("batch") && message.contains("[standard]"), message);
    }

    @Test
    void rule15AllowancesAreDataAndAssumed() {
        Pricing pricing = pricing(RATES + """
                , "inputPer": "call", "output": {"tokens": {"1K": 1120}}, "references": {"tokensEach": [0, 1120], "basis": "assumed"},
                "allowance": {"textOut": {"usual": [0, 2000], "thinkingLevel=minimal": [0, 500]},
                              "imageParts": {"usual": 1, "includeThoughts=true": [1, 2]}}""");
        Workload work = work().addReference(SQUARE).addCalls(1, 1).build();
        Quote quote = pricing.quote(work);
        assertEquals(
                range("0", "4000"), line(quote.lines(), PriceLine.TEXT_OUTPUT).quantity());
        assertEquals(
                exact("0.0672"), line(quote.lines(), PriceLine.IMAGE_OUTPUT).amount());
        assertEquals(
                range("0", "2240"), line(quote.lines(), PriceLine.IMAGE_INPUT).quantity());
        assertEquals(Basis.ASSUMED, quote.moneyBasis());
        Quote minimal = pricing.quote(work.withSetting("thinkingLevel", "MINIMAL"));
        assertEquals(
                range("0", "0.012"),
                line(minimal.lines(), PriceLine.TEXT_OUTPUT).amount());
        Quote shown = pricing.quote(work.withSetting("includeThoughts", "true"));
        PriceLine doubled = line(shown.lines(), PriceLine.IMAGE_OUTPUT);
        assertEquals(range("2240", "4480"), doubled.quantity());
        assertEquals(Basis.ASSUMED, doubled.basis());
    }

    @Test
    void rule16AScaledGridIsARangeRoundedOutwards() {
        Pricing pricing = pricing(RATES + """
                , "output": {"tokenGrid": {"low": 16, "high": 48, "max": 96}, "scale": {"low": [1, 4.5], "high": [0.95, 1.05]},
                             "unknownFormats": ["gif", "svg"]}""");
        assertEquals(range("158", "711"), scaled(pricing, Quality.LOW));
        assertEquals(range("1303", "1441"), scaled(pricing, Quality.HIGH));
        assertEquals(Range.UNKNOWN, scaled(pricing, Quality.MAX));
        for (ImageFormat format : List.of(ImageFormat.GIF, ImageFormat.SVG)) {
            Workload work =
                    work("1536x1024").quality(Quality.LOW).format(format).build();
            assertEquals(Basis.UNKNOWN, pricing.quote(work).basis());
        }
        Workload png =
                work("1536x1024").quality(Quality.LOW).format(ImageFormat.PNG).build();
        assertEquals(Basis.ASSUMED, pricing.quote(png).moneyBasis());
    }

    private static Range scaled(Pricing pricing, Quality quality) {
        return line(pricing.quote(work("1536x1024").quality(quality).build()).lines(), PriceLine.IMAGE_OUTPUT)
                .quantity();
    }

    @Test
    void rule16AutoReachesFromTheCheapestToTheDearestOfAllSizesAndWords() {
        Pricing pricing = pricing(GRID + ", " + RATES);
        Workload auto = work().size(ImageSize.auto())
                .pixels(Optional.empty())
                .tier(Optional.empty())
                .quality(Quality.AUTO)
                .build();
        assertEquals(
                range("64", "5930"),
                line(pricing.quote(auto).lines(), PriceLine.IMAGE_OUTPUT).quantity());
        Workload word = auto.toBuilder().quality(Quality.HIGH).build();
        assertEquals(
                "5930",
                line(pricing.quote(word).lines(), PriceLine.IMAGE_OUTPUT)
                        .quantity()
                        .max()
                        .orElseThrow()
                        .toPlainString());
    }

    @Test
    void rule17SearchIsALineOfItsOwn() {
        Pricing known = pricing(
                "\"output\": \"free\", \"extras\": {\"search\": {\"setting\": \"webSearch\", \"count\": [0, 3], \"per\": \"call\", \"price\": 0.014, \"basis\": \"assumed\"}}");
        Workload work =
                work().putSetting(Workload.WEB_SEARCH, "true").addCalls(2, 2).build();
        PriceLine search = line(known.quote(work).lines(), "search");
        assertEquals(range("0", "6"), search.quantity());
        assertEquals(range("0", "0.084"), search.amount());
        assertEquals(Basis.ASSUMED, search.basis());
        Pricing unknown = pricing(
                "\"output\": \"free\", \"extras\": {\"search\": {\"setting\": \"webSearch\", \"count\": [0, 3], \"price\": \"unknown\"}}");
        assertEquals(Optional.empty(), unknown.quote(work).moneyMax());
        assertTrue(unknown.quote(work.withSetting("webSearch", "false")).isFree());
    }

    @Test
    void rule18AChatModelWithoutATariffMakesAQuoteUnknown() {
        Workload chat = work().chatModel("chatty")
                .promptTokens(100)
                .maxOutputTokens(1000)
                .build();
        Quote unknown = pricing("\"output\": \"free\"").quote(chat);
        assertEquals(Basis.UNKNOWN, unknown.moneyBasis());
        assertEquals(Optional.empty(), unknown.moneyMax());
        assertEquals(Optional.of(Credits.ZERO), unknown.credits());
        PriceList list = Lists.of("\"output\": \"free\"").overlay(Lists.read("""
                {"source": "a", "read": "2026-11-22", "tariffs": {"acme/chatty": [
                 {"currency": "USD", "output": "free", "perMillionTokens": {"textIn": 1, "textOut": 10}}]}}"""));
        Quote bounded = new Pricing(list, Lists.TODAY).quote(chat);
        assertEquals(range("0.0001", "0.0101"), bounded.amount());
    }

    @Test
    void rule19AnUnknownLineLeavesTheLowerEndsAndNoUpperEnd() {
        Quote quote = pricing("\"output\": {\"perImage\": 0.04}")
                .quote(work().addReference(SQUARE).build());
        assertEquals(Optional.of(Money.of("0.04", "USD")), quote.moneyMin());
        assertEquals(Optional.empty(), quote.moneyMax());
        assertEquals(Optional.empty(), quote.money());
        assertEquals(Basis.UNKNOWN, quote.basis());
    }

    @Test
    void rule19OnlyWhatIsPublishedIsFree() {
        assertTrue(pricing("\"output\": \"free\"").quote(work().build()).isFree());
        assertFalse(pricing("\"output\": {\"perImage\": 0, \"basis\": \"assumed\"}")
                .quote(work().build())
                .isFree());
        assertFalse(
                pricing("\"output\": {\"perImage\": 0.1}").quote(work().build()).isFree());
    }

    @Test
    void rule20OnlyTextIsRounded() {
        Quote quote = pricing("\"output\": {\"perImage\": [0.00001, 0.123450]}").quote(work().build());
        assertEquals("0.12345", quote.moneyMax().orElseThrow().plain());
        assertEquals("0.00001", quote.moneyMin().orElseThrow().plain());
        assertTrue(quote.toString().contains("<0.0001 USD … 0.1235 USD"), quote.toString());
        Money half = Money.of("0.00005", "USD");
        assertEquals("<0.0001 USD", half.shown(RoundingMode.DOWN));
        assertEquals("0.0001 USD", half.shown(RoundingMode.HALF_UP));
        assertEquals("0.0000 USD", Money.zero("USD").shown(RoundingMode.UP));
    }

    @Test
    void rule21TheMarginIsTheRevenueOfTheCreditsWithoutTheMoney() {
        String fields = "\"output\": {\"perImage\": [0.04, 0.1]}, \"creditsAs\": \"gpt-image-2\"";
        assertEquals(Optional.empty(), pricing(fields).quote(work().build()).margin());
        assertEquals(
                Optional.of(range("0.002", "0.005")),
                pricing(fields).quote(work().build()).costPerCredit());
        PriceList earning = Lists.credits()
                .overlay(Lists.of(fields))
                .overlay(Lists.read("{\"creditRevenue\": {\"amount\": 0.004, \"currency\": \"USD\"}}"));
        Margin margin =
                new Pricing(earning, Lists.TODAY).quote(work().build()).margin().orElseThrow();
        assertEquals("-0.02 … 0.04 USD", margin.toString());
    }

    @Test
    void rule22AnExpiredEntryStillCountsAndIsAssumed() {
        PriceList list = Lists.read("""
                {"source": "a", "read": "2026-01-01", "tariffs": {"acme/m": [
                 {"currency": "USD", "output": {"perImage": 0.5}, "validFrom": "2026-01-01", "validUntil": "2026-06-30"},
                 {"currency": "USD", "output": {"perImage": 0.4}, "validFrom": "2026-07-01", "validUntil": "2026-11-30"}]}}""");
        assertEquals("PUBLISHED 0.5", on(list, "2026-06-30"));
        assertEquals("PUBLISHED 0.4", on(list, "2026-07-01"));
        assertEquals("PUBLISHED 0.4", on(list, "2026-11-30"));
        assertEquals("ASSUMED 0.4", on(list, "2026-12-01"));
        assertEquals("UNKNOWN 0 … unknown", on(list, "2025-12-31"));
    }

    private static String on(PriceList list, String day) {
        Quote quote = new Pricing(list, LocalDate.parse(day)).quote(work().build());
        return quote.moneyBasis() + " " + quote.amount();
    }
}
