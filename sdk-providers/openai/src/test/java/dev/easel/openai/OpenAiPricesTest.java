package dev.easel.openai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.error.InvalidRequestException;
import dev.easel.image.ImageFormat;
import dev.easel.image.ImageSize;
import dev.easel.image.PixelSize;
import dev.easel.image.Quality;
import dev.easel.json.Json;
import dev.easel.model.ModelId;
import dev.easel.plan.Plan;
import dev.easel.pricing.Basis;
import dev.easel.pricing.CallBill;
import dev.easel.pricing.Cost;
import dev.easel.pricing.Credits;
import dev.easel.pricing.Money;
import dev.easel.pricing.PriceLine;
import dev.easel.pricing.PriceMode;
import dev.easel.pricing.Pricing;
import dev.easel.pricing.Quote;
import dev.easel.pricing.Range;
import dev.easel.pricing.Workload;
import dev.easel.request.Delivery;
import dev.easel.request.ImageRequest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** OpenAI's prices against bills, calculators and tables of others. */
class OpenAiPricesTest {

    private static final Easel EASEL = Easel.builder()
            .provider(OpenAi.provider(o -> o))
            .clock(Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC))
            .build();

    private static final Pricing PRICING = new Pricing(EASEL.prices(), LocalDate.of(2026, 11, 22));

    /**
     * Calculator readings of 2026-09-05 (W), counts measured with an official key or on own bills (M), readings of a forum
     * (community.openai.com/t/1379464, C), and what the formula gives where nobody published a number (F).
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
            gpt-image-2,           LOW,    1024x1024, 196,   0.00588, W
            gpt-image-2,           MEDIUM, 1024x1024, 1756,  0.05268, F; printed as 0.053
            gpt-image-2,           HIGH,   1024x1024, 7024,  0.21072, W and C
            gpt-image-2,           HIGH,   1536x1024, 5488,  0.16464, W and C
            gpt-image-2,           HIGH,   1024x1536, 5488,  0.16464, W and C
            gpt-image-2,           HIGH,   1792x1024, 5063,  0.15189, C
            gpt-image-2,           HIGH,   3584x2048, 12329, 0.36987, C
            gpt-image-2,           HIGH,   1024x640,  3824,  0.11472, W
            gpt-image-2,           HIGH,   3072x1024, 3952,  0.11856, W
            gpt-image-2,           HIGH,   2560x1440, 7370,  0.22110, W
            gpt-image-2,           HIGH,   3840x1280, 5311,  0.15933, W
            gpt-image-2,           HIGH,   2048x2048, 14272, 0.42816, W
            gpt-image-2,           HIGH,   3840x2160, 13342, 0.40026, W
            gpt-image-2.5-flare,   LOW,    1024x1024, 196,   0.00588, M
            gpt-image-2.5-flare,   LOW,    1536x1024, 158,   0.00474, M
            gpt-image-2.5-flare,   LOW,    2560x1440, 205,   0.00615, M
            gpt-image-2.5-sunburst, MEDIUM, 1024x1024, 439,  0.01317, M
            gpt-image-2.5-sunburst, HIGH,  1024x1024, 1756,  0.05268, M
            gpt-image-2.5-sunburst, HIGH,  1536x1024, 1372,  0.04116, M
            gpt-image-2.5-sunburst, XHIGH, 1024x1024, 3122,  0.09366, M
            gpt-image-2.5-sunburst, MAX,   1024x1024, 7024,  0.21072, M
            gpt-image-2.5-sunburst, HIGH,  2048x2048, 3568,  0.10704, M
            gpt-image-2.5-sunburst, HIGH,  2880x2880, 5930,  0.17790, M
            gpt-image-2.5-sunburst, HIGH,  3840x2160, 3336,  0.10008, M
            gpt-image-2.5-sunburst, MAX,   3840x2160, 13342, 0.40026, F
            gpt-image-2.5-sunburst, MEDIUM, 2048x1152, 367,  0.01101, F
            """)
    void outputOf2And25CostsWhatIsBilled(
            String model, Quality quality, String size, long tokens, String usd, String from) {
        PriceLine output = line(quote(work(model, quality, size).build()), PriceLine.IMAGE_OUTPUT);
        assertEquals(Range.of(tokens), output.quantity(), from);
        assertEquals(Range.of(new BigDecimal(usd)), output.amount(), from);
        assertEquals(Basis.FORMULA, output.basis());
    }

    /** OpenAI's table of tokens, developers.openai.com/api/docs/guides/image-generation. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            gpt-image-1.5,        LOW,    1024x1024, 272,  0.008704
            gpt-image-1.5,        MEDIUM, 1024x1536, 1584, 0.050688
            gpt-image-1.5,        HIGH,   1536x1024, 6208, 0.198656
            chatgpt-image-latest, HIGH,   1024x1024, 4160, 0.13312
            gpt-image-1-mini,     MEDIUM, 1024x1024, 1056, 0.008448
            gpt-image-1-mini,     HIGH,   1024x1536, 6240, 0.04992
            """)
    void outputOfOlderModelsStandsInATable(String model, Quality quality, String size, long tokens, String usd) {
        PriceLine output = line(quote(work(model, quality, size).build()), PriceLine.IMAGE_OUTPUT);
        assertEquals(Range.of(tokens), output.quantity());
        assertEquals(Range.of(new BigDecimal(usd)), output.amount());
        assertEquals(Basis.PUBLISHED, output.basis());
    }

    /** Counts measured on 2026-11-05, docs.laozhang.ai. */
    @ParameterizedTest
    @CsvSource({"LOW, 1536x1024, 664", "HIGH, 1536x1024, 1353", "HIGH, 3840x2160, 3337"})
    void whatWasMeasuredOf26LiesInItsRange(Quality quality, String size, long tokens) {
        PriceLine output =
                line(quote(work("gpt-image-2.6-sunburst", quality, size).build()), PriceLine.IMAGE_OUTPUT);
        BigDecimal measured = BigDecimal.valueOf(tokens);
        assertTrue(output.quantity().min().compareTo(measured) <= 0, output.toString());
        assertTrue(output.quantity().max().orElseThrow().compareTo(measured) >= 0, output.toString());
        assertEquals(Basis.ASSUMED, output.basis());
        assertEquals(Optional.empty(), output.amount().amount());
    }

    @Test
    void theRangeOf26IsThatOf25TimesWhatWasMeasured() {
        assertEquals(
                Range.of(BigDecimal.valueOf(1303), BigDecimal.valueOf(1441)),
                line(
                                quote(work("gpt-image-2.6-flare", Quality.HIGH, "1536x1024")
                                        .build()),
                                PriceLine.IMAGE_OUTPUT)
                        .quantity());
        assertEquals(
                Range.of(BigDecimal.valueOf(158), BigDecimal.valueOf(711)),
                line(quote(work("gpt-image-2.6-flare", Quality.LOW, "1536x1024").build()), PriceLine.IMAGE_OUTPUT)
                        .quantity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GIF", "SVG"})
    void movingAndDrawnFormatsOf26HaveNoKnownPrice(ImageFormat format) {
        Quote quote = quote(work("gpt-image-2.6-flare", Quality.LOW, "1024x1024")
                .format(format)
                .build());
        assertEquals(Optional.empty(), quote.moneyMax());
        assertEquals(Optional.empty(), quote.credits());
        assertEquals(Basis.UNKNOWN, quote.basis());
    }

    /** Sixteen points measured on gpt-image-2 with an official key, the last two on 2.5 by another project. */
    @ParameterizedTest
    @CsvSource({
        "64x64, 16", "256x256, 256", "400x400, 625", "300x600, 512", "240x600, 416", "200x800, 352",
        "100x800, 352", "900x900, 1024", "1200x600, 722", "1376x768, 1032", "1024x1024, 1024", "1536x1024, 1536",
        "1280x720, 920", "2048x2048, 1521", "3840x2160, 1508", "6000x4000, 1536", "341x512, 704", "1179x2556, 1482",
        "1040x1560, 1536"
    })
    void aReferenceCostsTheTokensThatWereMeasured(String size, long tokens) {
        Quote quote = quote(work("gpt-image-2", Quality.LOW, "1024x1024")
                .addReference(PixelSize.parse(size))
                .build());
        PriceLine input = line(quote, PriceLine.IMAGE_INPUT);
        assertEquals(Range.of(tokens), input.quantity());
        assertEquals(Range.of(BigDecimal.valueOf(tokens).multiply(new BigDecimal("0.000008"))), input.amount());
    }

    /** Measured: text input of 18 tokens with one reference and 28 with two, of which the prompt has 2. */
    @ParameterizedTest
    @CsvSource({"gpt-image-2, 2, 8", "gpt-image-2.5-flare, 1, 18", "gpt-image-2.5-flare, 2, 28"})
    void thePromptOfAnEditGrowsWithItsReferences(String model, int references, long tokens) {
        Workload.Builder work = work(model, Quality.LOW, "1024x1024").promptTokens(2);
        for (int k = 0; k < references; k++) {
            work.addReference(PixelSize.of(64, 64));
        }
        assertEquals(
                Range.of(tokens),
                line(quote(work.build()), PriceLine.TEXT_INPUT).quantity());
    }

    @Test
    void theFullExampleOfAnEditComesOutToTheLastDigit() {
        Quote quote = quote(work("gpt-image-2.5-sunburst", Quality.HIGH, "1024x1024")
                .addReferences(PixelSize.of(1024, 1024), PixelSize.of(3840, 2160))
                .promptTokens(30)
                .build());
        assertEquals(Optional.of(Money.of("0.073216", "USD")), quote.money());
        assertEquals(
                Range.of(new BigDecimal("0.00028")),
                line(quote, PriceLine.TEXT_INPUT).amount());
        assertEquals(
                Range.of(new BigDecimal("0.020256")),
                line(quote, PriceLine.IMAGE_INPUT).amount());
        assertEquals(
                Range.of(new BigDecimal("0.05268")),
                line(quote, PriceLine.IMAGE_OUTPUT).amount());
    }

    @Test
    void previewsAreUpToAHundredTokensEach() {
        Quote quote = quote(work("gpt-image-2", Quality.HIGH, "1024x1024")
                .putSetting("partialImages", "2")
                .build());
        assertEquals(
                Range.of(BigDecimal.ZERO, BigDecimal.valueOf(200)),
                line(quote, PriceLine.PARTIAL_IMAGES).quantity());
        BigDecimal both = line(quote, PriceLine.IMAGE_OUTPUT)
                .amount()
                .plus(line(quote, PriceLine.PARTIAL_IMAGES).amount())
                .max()
                .orElseThrow();
        assertEquals("0.21672", both.toPlainString());
    }

    @Test
    void aBatchCostsHalf() {
        Quote quote = quote(work("gpt-image-2", Quality.MEDIUM, "1536x1024")
                .mode(PriceMode.BATCH)
                .build());
        assertEquals(
                Range.of(new BigDecimal("0.02058")),
                line(quote, PriceLine.IMAGE_OUTPUT).amount());
        Plan plan = EASEL.plan(request("openai/gpt-image-2.5-flare"), Delivery.BATCH);
        assertEquals(
                Range.of(new BigDecimal("0.006585")),
                line(plan.quote(), PriceLine.IMAGE_OUTPUT).amount());
    }

    @Test
    void thereIsNoBatchOf26() {
        assertThrows(
                InvalidRequestException.class, () -> EASEL.plan(request("openai/gpt-image-2.6-flare"), Delivery.BATCH));
        Workload work = work("gpt-image-2.6-flare", Quality.LOW, "1024x1024")
                .mode(PriceMode.BATCH)
                .build();
        assertThrows(InvalidRequestException.class, () -> quote(work));
    }

    /** Measured: 391 tokens of one call of two images, where two calls of one are 392. */
    @Test
    void twoImagesOfOneCallAreRoundedTogether() {
        Workload two = work("gpt-image-2", Quality.LOW, "1024x1024").addCall(2).build();
        assertEquals(Range.of(391), line(quote(two), PriceLine.IMAGE_OUTPUT).quantity());
        assertEquals(
                Range.of(392),
                line(quote(two.withCalls(List.of(1, 1))), PriceLine.IMAGE_OUTPUT)
                        .quantity());
    }

    @Test
    void whatTheVendorChoosesReachesFromTheCheapestToTheDearest() {
        Quote quote = EASEL.plan(ImageRequest.builder()
                        .prompt("a cup")
                        .model("openai/gpt-image-2")
                        .size("auto")
                        .quality(Quality.AUTO)
                        .build())
                .quote();
        PriceLine output = line(quote, PriceLine.IMAGE_OUTPUT);
        assertEquals("0.71157", output.amount().max().orElseThrow().toPlainString());
        assertEquals(BigDecimal.valueOf(54), output.quantity().min());
        assertEquals(Optional.of(Credits.of(20)), quote.credits());
    }

    @ParameterizedTest
    @CsvSource({
        "gpt-image-2, LOW",
        "gpt-image-2, MEDIUM",
        "gpt-image-2, HIGH",
        "gpt-image-2.5-flare, LOW",
        "gpt-image-2.5-flare, MEDIUM",
        "gpt-image-2.5-flare, HIGH",
        "gpt-image-2.5-flare, XHIGH",
        "gpt-image-2.5-flare, MAX"
    })
    void noLegalSizeIsCheaperOrDearerThanTheRangeOfAuto(String model, Quality quality) {
        Range auto = line(quote(work(model, quality, "auto").build()), PriceLine.IMAGE_OUTPUT)
                .quantity();
        BigDecimal least = auto.max().orElseThrow();
        BigDecimal most = BigDecimal.ZERO;
        for (PixelSize size : LegalSizes.all()) {
            Range tokens = line(quote(work(model, quality, size.toString()).build()), PriceLine.IMAGE_OUTPUT)
                    .quantity();
            least = least.min(tokens.min());
            most = most.max(tokens.max().orElseThrow());
        }
        assertEquals(auto, Range.of(least, most));
    }

    @Test
    void aPlanCarriesItsQuote() {
        Plan plan = EASEL.plan(request("openai/gpt-image-2"));
        assertEquals(Optional.of(Credits.of(20)), plan.quote().credits());
        assertEquals("0.052715", plan.quote().amount().min().toPlainString());
        assertEquals("0.052735", plan.quote().amount().max().orElseThrow().toPlainString());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 22)), plan.quote().listDate());
    }

    @ParameterizedTest
    @CsvSource({
        "gpt-image-2.5-flare, HIGH, 1024x1024, 20",
        "gpt-image-2.5-flare, MEDIUM, 1024x1024, 5",
        "gpt-image-2.6-flare, HIGH, 1536x1024, 17"
    })
    void modelsWithoutATableAreConverted(String model, Quality quality, String size, long credits) {
        assertEquals(
                Optional.of(Credits.of(credits)),
                quote(work(model, quality, size).build()).credits());
    }

    @Test
    void anotherHostHasNoPriceUntilTheListGivesOne() {
        Easel azure = Easel.builder()
                .provider(OpenAi.provider(o -> o.id("azure-eu").baseUrl("https://eu.openai.azure.com/openai/v1")))
                .build();
        Quote unknown = azure.plan(request("azure-eu/gpt-image-2")).quote();
        assertEquals(Basis.UNKNOWN, unknown.basis());
        assertEquals(Optional.empty(), unknown.credits());
        assertEquals(Optional.empty(), unknown.moneyMax());
        Easel renamed =
                Easel.builder().provider(OpenAi.provider(o -> o.id("second"))).build();
        assertEquals(
                Optional.of(Credits.of(20)),
                renamed.plan(request("second/gpt-image-2")).quote().credits());
    }

    @Test
    void aBillIsReadFromTheUsageAsItCame() {
        Workload work = work("gpt-image-2.5-flare", Quality.HIGH, "1024x1024")
                .addReferences(PixelSize.of(1024, 1024), PixelSize.of(3840, 2160))
                .promptTokens(30)
                .build();
        Cost cost = settle(work, """
                {"input_tokens": 2588, "output_tokens": 1756, "total_tokens": 4344,
                 "input_tokens_details": {"text_tokens": 56, "image_tokens": 2532, "cached_tokens": 1000},
                 "output_tokens_details": {"image_tokens": 1756, "text_tokens": 0}}""");
        assertEquals(Optional.of(Money.of("0.073216", "USD")), cost.money());
        assertEquals(Basis.PUBLISHED, cost.basis());
        assertEquals(Optional.of(Credits.of(28)), cost.credits());
        assertTrue(
                cost.deviation(quote(work)).isNone(),
                cost.deviation(quote(work)).toString());
    }

    /** What a stream's last event says: no parts of the output. */
    @Test
    void aBillWithoutPartsOfTheOutputIsAllImage() {
        Cost cost = settle(work("gpt-image-2", Quality.LOW, "1024x1024").build(), """
                {"input_tokens": 8, "output_tokens": 296, "total_tokens": 304,
                 "input_tokens_details": {"text_tokens": 8, "image_tokens": 0}}""");
        assertEquals(Optional.of(Money.of("0.00892", "USD")), cost.money());
    }

    private static Cost settle(Workload work, String usage) {
        return PRICING.settle(work, List.of(CallBill.done(1, List.of(PixelSize.of(1024, 1024)), Json.parse(usage))));
    }

    private static ImageRequest request(String model) {
        return ImageRequest.builder()
                .prompt("a cup")
                .model(ModelId.parse(model))
                .build();
    }

    private static Workload.Builder work(String model, Quality quality, String size) {
        Workload.Builder work = Workload.builder()
                .seller("openai")
                .model(model)
                .size(ImageSize.parse(size))
                .quality(quality)
                .promptTokens(0);
        return size.equals("auto") ? work : work.pixels(PixelSize.parse(size));
    }

    private static Quote quote(Workload work) {
        return PRICING.quote(work);
    }

    private static PriceLine line(Quote quote, String kind) {
        return quote.lines().stream()
                .filter(line -> line.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " in " + quote.lines()));
    }
}
