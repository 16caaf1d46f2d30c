package dev.easel.pricing;

import static dev.easel.pricing.Lists.line;
import static dev.easel.pricing.Lists.pricing;
import static dev.easel.pricing.Lists.work;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.easel.error.Charge;
import dev.easel.error.InvalidRequestException;
import dev.easel.image.AspectRatio;
import dev.easel.image.ImageSize;
import dev.easel.image.PixelSize;
import dev.easel.image.Quality;
import dev.easel.image.SizeTier;
import dev.easel.json.Json;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules 1 to 7: tiers, pixels and credits. */
class CreditRulesTest {

    private static final String TABLED =
            "\"output\": {\"perImage\": 0.04}, \"references\": \"free\", \"creditsAs\": \"gpt-image-2\"";

    @ParameterizedTest
    @CsvSource({
        "1536x1024, 20",
        "1024x1792, 20",
        "2000x1000, 20",
        "1415x1414, 40",
        "2048x2048, 40",
        "2049x2048, 80",
        "2880x2880, 80",
        "4096x4096, 80"
    })
    void rule1PixelsFallInTheSmallestTierThatHoldsThem(String size, long credits) {
        Workload work = work(size).build();
        assertEquals(
                Optional.of(Credits.of(credits)), pricing(TABLED).quote(work).credits());
    }

    @Test
    void rule1ATierIsPricedAsThatTierWhateverItsPixels() {
        Workload work = work().size(ImageSize.tier(SizeTier.K1, AspectRatio.of(3, 2)))
                .pixels(PixelSize.of(2000, 2000))
                .build();
        assertEquals(Optional.of(Credits.of(20)), pricing(TABLED).quote(work).credits());
        assertEquals(Optional.of(SizeTier.K1), pricing(TABLED).creditTier(work));
    }

    @Test
    void rule2ThePlannedPixelsArePriced() {
        Pricing pricing = pricing(
                "\"output\": {\"tokens\": {\"1024x1024\": 100, \"2048x2048\": 900}}, \"perMillionTokens\": {\"imageOut\": 30}");
        Workload work = work("2048x2048").build();
        assertEquals(
                Range.of(900),
                line(pricing.quote(work).lines(), PriceLine.IMAGE_OUTPUT).quantity());
    }

    @Test
    void rule3AutoCountsAsMediumAndThe1KSquare() {
        Workload auto = work().size(ImageSize.auto())
                .pixels(Optional.empty())
                .tier(Optional.empty())
                .quality(Quality.AUTO)
                .build();
        assertEquals(Optional.of(Credits.of(20)), pricing(TABLED).quote(auto).credits());
        Pricing converted = pricing(
                "\"output\": {\"perImage\": {\"1K\": {\"low\": 0.01, \"medium\": 0.02}, \"4K\": {\"medium\": 0.9}}}, \"references\": \"free\"");
        Quote quote = converted.quote(auto);
        assertEquals(Optional.of(Credits.of(8)), quote.credits());
        assertEquals(Lists.range("0.01", "0.9"), quote.amount());
    }

    @Test
    void rule3TheStandardOfAModelWithout1KIsItsOwn() {
        Pricing converted =
                pricing("\"output\": {\"perImage\": {\"2K\": 0.02634, \"4K\": 0.9}}, \"references\": \"free\"");
        Workload auto = work().size(ImageSize.auto())
                .pixels(Optional.empty())
                .tier(Optional.empty())
                .standardTier(SizeTier.K2)
                .standardPixels(PixelSize.of(2048, 2048))
                .build();
        assertEquals(Optional.of(Credits.of(10)), converted.quote(auto).credits());
    }

    @ParameterizedTest
    @CsvSource({"1.5K, MEDIUM", "8K, MEDIUM", "1K, XHIGH", "1K, MAX"})
    void rule4AMissingCellIsUnknownAndNeverTheNextOne(String tier, Quality quality) {
        Quote quote = pricing(TABLED)
                .quote(work().size(ImageSize.parse(tier)).quality(quality).build());
        assertEquals(Optional.empty(), quote.credits());
        assertEquals(Basis.UNKNOWN, quote.creditBasis());
        assertEquals(Basis.PUBLISHED, quote.moneyBasis());
    }

    @ParameterizedTest
    @CsvSource({
        "1K, LOW, 5, PUBLISHED", "1K, MEDIUM, 20, PUBLISHED", "1K, HIGH, 75, PUBLISHED", "2K, LOW, 10, ASSUMED",
        "2K, MEDIUM, 40, ASSUMED", "2K, HIGH, 150, ASSUMED", "4K, LOW, 20, ASSUMED", "4K, MEDIUM, 80, ASSUMED",
        "4K, HIGH, 300, ASSUMED"
    })
    void rule4TheShippedTableIsThePriceList(String tier, Quality quality, long credits, Basis basis) {
        Quote quote = pricing(TABLED)
                .quote(work().size(ImageSize.parse(tier)).quality(quality).build());
        assertEquals(Optional.of(Credits.of(credits)), quote.credits());
        assertEquals(basis, quote.creditBasis());
    }

    @Test
    void rule4OneReferenceAtMediumIsThirtyCredits() {
        Quote quote = pricing(TABLED)
                .quote(work().addReference(PixelSize.of(512, 512)).build());
        assertEquals(Optional.of(Credits.of(30)), quote.credits());
        assertEquals(Range.of(20), line(quote.lines(), "credits-base").amount());
        assertEquals(Range.of(10), line(quote.lines(), "credits-references").amount());
    }

    @ParameterizedTest
    @CsvSource({"0.002634, 1", "0.0026341, 2", "0.05268, 20", "0.052681, 21", "0, 0"})
    void rule5ConvertedCreditsAreRoundedUpOnce(String price, long credits) {
        Quote quote = pricing("\"output\": {\"perImage\": %s}".formatted(price)).quote(work().build());
        assertEquals(Optional.of(Credits.of(credits)), quote.credits());
    }

    @Test
    void rule5RoundingIsOnceOverTheWholeQuoteAndTheUpperEndCounts() {
        Pricing pricing = pricing(
                "\"output\": {\"perImage\": [0.001, 0.003]}, \"references\": {\"each\": 0.001}, \"inputPer\": \"image\"");
        Workload work = work().addReference(PixelSize.of(9, 9)).addCall(3).build();
        assertEquals(Optional.of(Credits.of(5)), pricing.quote(work).credits());
    }

    @Test
    void rule5TextAndSearchAreLeftOutAndPreviewsAreNot() {
        Pricing pricing = pricing("""
                "output": {"tokens": 100}, "perMillionTokens": {"textIn": 1000000, "imageOut": 26.34},
                "extras": {"search": {"setting": "webSearch", "count": 1, "price": 5},
                           "partial-images": {"setting": "p", "count": [0, "asked"], "tokens": 100}}""");
        Workload work = work().promptTokens(1000)
                .putSetting("webSearch", "true")
                .putSetting("p", "2")
                .build();
        assertEquals(Optional.of(Credits.of(3)), pricing.quote(work).credits());
    }

    @Test
    void rule5AnUnknownUpperEndIsUnknown() {
        assertEquals(
                Optional.empty(),
                pricing("\"output\": \"unknown\"").quote(work().build()).credits());
    }

    @Test
    void rule6TableCreditsAreSettledByTheImagesThatCame() {
        Pricing pricing = pricing(TABLED);
        Workload work = work().addReference(PixelSize.of(9, 9)).addCalls(2, 1).build();
        PixelSize size = PixelSize.of(1024, 1024);
        Cost two = pricing.settle(
                work,
                List.of(
                        CallBill.done(2, List.of(size), Json.MISSING),
                        CallBill.done(1, List.of(size, size, size), Json.MISSING)));
        assertEquals(Optional.of(Credits.of(60)), two.credits());
        assertEquals(
                Optional.of(Credits.ZERO),
                pricing.settle(work, List.of(CallBill.failed(2, Charge.NO))).credits());
    }

    @Test
    void rule6ConvertedCreditsAreTheSameConversionOfTheImagesThatCame() {
        Pricing pricing = pricing("\"output\": {\"perImage\": 0.004}");
        PixelSize size = PixelSize.of(1024, 1024);
        Workload work = work().addCalls(3).build();
        assertEquals(Optional.of(Credits.of(5)), pricing.quote(work).credits());
        assertEquals(
                Optional.of(Credits.of(4)),
                pricing.settle(work, List.of(CallBill.done(3, List.of(size, size), Json.MISSING)))
                        .credits());
    }

    @Test
    void rule6TheMarkupIsOnTheSumOfAllLinesAndRoundedUpOnce() {
        PriceList marked = Lists.credits().overlay(Lists.of(TABLED)).overlay(Lists.read("{\"markup\": 1.25}"));
        Workload work = work().quality(Quality.LOW).addCall(3).build();
        Quote quote = new Pricing(marked, Lists.TODAY).quote(work);
        assertEquals(Optional.of(Credits.of(19)), quote.credits());
        assertEquals(Range.of(4), line(quote.lines(), "credits-markup").amount());
        assertThrows(InvalidRequestException.class, () -> Lists.read("{\"markup\": 0.9}"));
    }

    @Test
    void rule7CreditsKnowNoDiscountOfABatch() {
        Pricing pricing = pricing(TABLED + ", \"modes\": {\"batch\": 0.5}");
        assertEquals(
                pricing.quote(work().build()).credits(),
                pricing.quote(work().mode(PriceMode.BATCH).build()).credits());
    }

    @Test
    void rule7ConvertedCreditsKnowNoDiscountEither() {
        Pricing pricing = pricing("""
                "output": {"tokens": 100}, "perMillionTokens": {"imageOut": 26.34},
                "modes": {"batch": 0.5, "flex": {"factor": 0.5, "when": "tier=flex"},
                          "priority": {"factor": "unknown", "when": "tier=priority"}}""");
        Workload tenImages = work().addCall(10).build();

        assertEquals(Optional.of(Credits.of(10)), pricing.quote(tenImages).credits());
        Quote batch = pricing.quote(tenImages.withMode(PriceMode.BATCH));
        assertEquals(Optional.of(Credits.of(10)), batch.credits());
        assertEquals(Optional.of(Money.of("0.01317", "USD")), batch.moneyMax());
        assertEquals(
                Optional.of(Credits.of(10)),
                pricing.quote(tenImages.withSetting("tier", "flex")).credits());
        assertEquals(
                Optional.empty(),
                pricing.quote(tenImages.withSetting("tier", "priority")).credits());
    }
}
