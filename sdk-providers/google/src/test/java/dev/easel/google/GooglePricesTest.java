package dev.easel.google;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Easel;
import dev.easel.image.ImageSize;
import dev.easel.image.PixelSize;
import dev.easel.json.Json;
import dev.easel.model.ModelId;
import dev.easel.plan.Plan;
import dev.easel.pricing.Basis;
import dev.easel.pricing.CallBill;
import dev.easel.pricing.Cost;
import dev.easel.pricing.Credits;
import dev.easel.pricing.Money;
import dev.easel.pricing.PriceLine;
import dev.easel.pricing.Pricing;
import dev.easel.pricing.Quote;
import dev.easel.pricing.Range;
import dev.easel.pricing.Workload;
import dev.easel.request.Delivery;
import dev.easel.request.ImageRequest;
import dev.easel.request.Options;
import dev.easel.spi.ImageProvider;
import dev.easel.spi.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Google's prices against its price page (ai.google.dev/gemini-api/docs/pricing, stamp 2026-10-09: P), the price lists of
 * pydantic/genai-prices (G) and Portkey-AI/models (K), and the usage of recorded calls (pydantic-ai's cassettes: R).
 */
class GooglePricesTest {

    private static final Easel EASEL = easel(Google.provider(o -> o));

    private static final Pricing PRICING = new Pricing(EASEL.prices(), GoogleStub.TODAY);

    private static Easel easel(ImageProvider provider) {
        return Easel.builder()
                .provider(provider)
                .clock(Clock.fixed(GoogleStub.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))
                .build();
    }

    private static ImageRequest.Builder boat(String model) {
        return ImageRequest.builder().prompt("a boat").model(ModelId.of(Google.ID, model));
    }

    private static Quote quote(ImageRequest.Builder request) {
        return EASEL.plan(request.build()).quote();
    }

    private static Workload.Builder work(String model, String size) {
        ImageSize asked = ImageSize.parse(size);
        Plan plan = EASEL.plan(boat(model).size(size).build());
        return plan.quote().workload().toBuilder().size(asked).promptTokens(0);
    }

    private static PriceLine line(Quote quote, String kind) {
        return quote.lines().stream()
                .filter(line -> line.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " in " + quote.lines()));
    }

    private static Range usd(String amount) {
        return Range.of(new BigDecimal(amount));
    }

    private static Range usd(String min, String max) {
        return Range.of(new BigDecimal(min), new BigDecimal(max));
    }

    @Nested
    class Images {

        /** The tokens of one image, and its price as it is printed, which Google rounds to three or four places. */
        @ParameterizedTest
        @CsvSource(textBlock = """
                gemini-nano-banana-2.1,      1K,   1120, 0.0336, 4, P
                gemini-nano-banana-2.1,      2K,   1680, 0.0504, 4, P
                gemini-nano-banana-2.1,      4K,   3780, 0.1134, 4, P
                gemini-3.1-flash-image,      0.5K, 747,  0.045,  3, P and K
                gemini-3.1-flash-image,      1K,   1120, 0.067,  3, P and K
                gemini-3.1-flash-image,      2K,   1680, 0.101,  3, P and K
                gemini-3.1-flash-image,      4K,   2520, 0.151,  3, P and K
                gemini-3.1-flash-lite-image, 1K,   1120, 0.0336, 4, P and G
                gemini-3-pro-image,          1K,   1120, 0.134,  3, P and G and R
                gemini-3-pro-image,          2K,   1120, 0.134,  3, P and G
                gemini-3-pro-image,          4K,   2000, 0.24,   2, P and G
                gemini-2.5-flash-image,      1K,   1290, 0.039,  3, P and R
                """)
        void anImageCostsWhatGooglePrints(
                String model, String size, long tokens, String printed, int places, String from) {
            PriceLine output = line(quote(boat(model).size(size)), PriceLine.IMAGE_OUTPUT);
            assertEquals(Range.of(tokens), output.quantity(), from);
            BigDecimal amount = output.amount().max().orElseThrow();
            assertEquals(output.amount().min(), amount);
            assertEquals(0, amount.setScale(places, RoundingMode.HALF_UP).compareTo(new BigDecimal(printed)), from);
            assertEquals(Basis.PUBLISHED, output.basis());
        }

        @Test
        void theShapeDoesNotMatterAndEachImageIsACall() {
            for (String shape : List.of("2K", "2K 16:9", "2K 9:16", "2K 8:1")) {
                assertEquals(
                        usd("0.1512"),
                        line(quote(boat("gemini-nano-banana-2.1").size(shape).n(3)), PriceLine.IMAGE_OUTPUT)
                                .amount());
            }
        }

        /** Half, by P and K: 0.067 and 0.12 on Pro, 15 a million on 2.5, 30 a million on 3.1. */
        @ParameterizedTest
        @CsvSource({
            "gemini-3-pro-image, 1K, 0.0672",
            "gemini-3-pro-image, 4K, 0.12",
            "gemini-2.5-flash-image, 1K, 0.01935",
            "gemini-3.1-flash-image, 1K, 0.0336",
            "gemini-nano-banana-2.1, 4K, 0.0567"
        })
        void batchAndFlexCostHalf(String model, String size, String amount) {
            ImageRequest request = boat(model).size(size).build();
            Quote batch = EASEL.plan(request, Delivery.BATCH).quote();
            Quote flex = quote(boat(model).size(size).options(Options.with(Google.SERVICE_TIER, ServiceTier.FLEX)));

            assertEquals(usd(amount), line(batch, PriceLine.IMAGE_OUTPUT).amount());
            assertEquals(usd(amount), line(flex, PriceLine.IMAGE_OUTPUT).amount());
        }

        @Test
        void priorityIsDearerByNobodyKnowsHowMuch() {
            Quote quote = quote(
                    boat("gemini-nano-banana-2.1").options(Options.with(Google.SERVICE_TIER, ServiceTier.PRIORITY)));
            assertEquals(Optional.empty(), quote.moneyMax());
            assertEquals(Basis.UNKNOWN, quote.basis());
        }
    }

    @Nested
    class Besides {

        /** P: 560 tokens and $0.0011 on Pro; of the others nothing is printed. */
        @ParameterizedTest
        @CsvSource({
            "gemini-3-pro-image, 0.00112, 0.00112",
            "gemini-nano-banana-2.1, 0, 0.00168",
            "gemini-3.1-flash-image, 0, 0.00056",
            "gemini-3.1-flash-lite-image, 0, 0.00028",
            "gemini-2.5-flash-image, 0, 0.000336"
        })
        void aReferenceCosts(String model, String min, String max) {
            Quote quote = PRICING.quote(
                    work(model, "1K").addReference(PixelSize.of(512, 512)).build());
            PriceLine input = line(quote, PriceLine.IMAGE_INPUT);
            assertEquals(usd(min, max), input.amount());
            assertEquals(Basis.ASSUMED, input.basis());
        }

        /** The rates of P: what 1,000 tokens of a prompt cost. */
        @ParameterizedTest
        @CsvSource({
            "gemini-nano-banana-2.1, 0.0015",
            "gemini-3.1-flash-image, 0.0005",
            "gemini-3.1-flash-lite-image, 0.00025",
            "gemini-3-pro-image, 0.002",
            "gemini-2.5-flash-image, 0.0003"
        })
        void aPromptCosts(String model, String amount) {
            Quote quote = PRICING.quote(work(model, "1K").promptTokens(1000).build());
            assertEquals(usd(amount), line(quote, PriceLine.TEXT_INPUT).amount());
        }

        /** 2,000 tokens of text and thoughts at the rates of P, and 500 where the model hardly thinks. */
        @ParameterizedTest
        @CsvSource({
            "gemini-nano-banana-2.1, 0.015, 0.00375",
            "gemini-3.1-flash-image, 0.006, 0.0015",
            "gemini-3.1-flash-lite-image, 0.003, 0.00075"
        })
        void wordsAndThoughtsMayCost(String model, String usual, String minimal) {
            assertEquals(
                    usd("0", usual),
                    line(quote(boat(model)), PriceLine.TEXT_OUTPUT).amount());
            assertEquals(
                    usd("0", minimal),
                    line(
                                    quote(boat(model)
                                            .options(Options.with(Google.THINKING_LEVEL, ThinkingLevel.MINIMAL))),
                                    PriceLine.TEXT_OUTPUT)
                            .amount());
        }

        @Test
        void thoughtsThatAreShownMayHoldAnImageMore() {
            Quote quote = quote(boat("gemini-3-pro-image").options(Options.with(Google.INCLUDE_THOUGHTS, true)));
            assertEquals(
                    usd("0.1344", "0.2688"), line(quote, PriceLine.IMAGE_OUTPUT).amount());
        }

        /** K: 14 USD a thousand queries on Gemini 3. */
        @Test
        void searchesCostByTheirQueries() {
            assertEquals(
                    usd("0", "0.042"),
                    line(quote(boat("gemini-3-pro-image").webSearch(true)), "search")
                            .amount());
            assertEquals(
                    usd("0", "0.042"),
                    line(
                                    quote(boat("gemini-nano-banana-2.1")
                                            .options(Options.with(Google.IMAGE_SEARCH, true))),
                                    "image-search")
                            .amount());
        }

        @Test
        void aPlanAddsItAllUp() {
            Quote quote = PRICING.quote(
                    work("gemini-3-pro-image", "1K").promptTokens(22).build());
            assertEquals(usd("0.134444", "0.158444"), quote.amount());
        }
    }

    @Nested
    class InCredits {

        /** The image alone, divided by 0.002634 and rounded up; lanes at half the price change nothing. */
        @ParameterizedTest
        @CsvSource({
            "gemini-nano-banana-2.1, 1K, 13",
            "gemini-nano-banana-2.1, 2K, 20",
            "gemini-nano-banana-2.1, 4K, 44",
            "gemini-3.1-flash-image, 0.5K, 18",
            "gemini-3.1-flash-image, 4K, 58",
            "gemini-3.1-flash-lite-image, 1K, 13",
            "gemini-3-pro-image, 1K, 52",
            "gemini-3-pro-image, 4K, 92",
            "gemini-2.5-flash-image, 1K, 15"
        })
        void anImageIsConverted(String model, String size, long credits) {
            ImageRequest.Builder request = boat(model).size(size);
            Optional<Credits> expected = Optional.of(Credits.of(credits));

            assertEquals(expected, quote(request).credits());
            assertEquals(
                    expected,
                    EASEL.plan(request.build(), Delivery.BATCH).quote().credits());
            assertEquals(
                    expected,
                    quote(request.options(Options.with(Google.SERVICE_TIER, ServiceTier.FLEX)))
                            .credits());
        }
    }

    @Nested
    class Sellers {

        @Test
        void vertexIsTakenToAskTheSame() {
            for (String location : List.of("global", "europe-west4")) {
                Quote quote = easel(Vertex.provider("p", location, o -> o))
                        .plan(boat("gemini-3-pro-image").build())
                        .quote();
                PriceLine output = line(quote, PriceLine.IMAGE_OUTPUT);
                assertEquals(usd("0.1344"), output.amount());
                assertEquals(Basis.ASSUMED, output.basis());
            }
        }

        @Test
        void aServerOfOnesOwnHasNoPriceUntilTheListGivesOne() {
            Quote quote = easel(Google.provider(o -> o.baseUrl("https://proxy.example/v1beta")))
                    .plan(boat("gemini-3-pro-image").build())
                    .quote();
            assertEquals(Basis.UNKNOWN, quote.basis());
            assertEquals(Optional.empty(), quote.credits());
        }
    }

    /** What recorded calls were billed, by the formula of P: each token at the rate of its kind. */
    @Nested
    class Bills {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "gemini-3-pro-image | 0.137744 | {\"promptTokenCount\": 22, \"candidatesTokenCount\": 1216, \"thoughtsTokenCount\": 179, \"totalTokenCount\": 1417, \"candidatesTokensDetails\": [{\"modality\": \"IMAGE\", \"tokenCount\": 1120}], \"serviceTier\": \"standard\"}",
                    "gemini-2.5-flash-image | 0.0388201 | {\"promptTokenCount\": 17, \"candidatesTokenCount\": 1336, \"totalTokenCount\": 1353, \"candidatesTokensDetails\": [{\"modality\": \"IMAGE\", \"tokenCount\": 1290}]}",
                    "gemini-2.5-flash-image | 0.0387152 | {\"promptTokenCount\": 9, \"candidatesTokenCount\": 1295, \"totalTokenCount\": 1304, \"candidatesTokensDetails\": [{\"modality\": \"TEXT\", \"tokenCount\": 5}, {\"modality\": \"IMAGE\", \"tokenCount\": 1290}], \"trafficType\": \"ON_DEMAND\"}"
                })
        void aRecordedCallCostIts(String model, String usd, String usage) {
            Cost cost = PRICING.settle(
                    work(model, "1K").build(),
                    List.of(CallBill.done(1, List.of(PixelSize.of(1024, 1024)), Json.parse(usage))));
            assertEquals(Optional.of(Money.of(usd, "USD")), cost.money());
            assertEquals(Basis.PUBLISHED, cost.basis());
        }

        /** R, text-only: 18 tokens in and 48 of words out. */
        @Test
        void wordsInsteadOfAnImageAreBilledAsWords() {
            Step.Fail fail = (Step.Fail) GoogleResponses.read(Told.json(200, """
                    {"candidates": [{"content": {"parts": [{"text": "In a hidden cave, a shy axolotl"}]},
                     "finishReason": "STOP"}], "usageMetadata": {"promptTokenCount": 18, "candidatesTokenCount": 48,
                     "promptTokensDetails": [{"modality": "TEXT", "tokenCount": 18}], "totalTokenCount": 66}}"""));
            Cost cost = PRICING.settle(
                    work("gemini-2.5-flash-image", "1K").build(),
                    List.of(CallBill.failed(1, fail.failure().charge(), fail.usage())));
            assertEquals(Optional.of(Money.of("0.0001254", "USD")), cost.money());
            assertEquals(Optional.of(Credits.of(0)), cost.credits());
        }

        /** K: 35 USD a thousand queries on 2.5, and 14 on 3. */
        @ParameterizedTest
        @CsvSource({
            "gemini-3-pro-image, webSearchQueries, 0.028",
            "gemini-nano-banana-2.1, imageSearchQueries, 0.028",
            "gemini-2.5-flash-image, webSearchQueries, 0.07"
        })
        void queriesAreBilledByTheirNumber(String model, String kind, String usd) {
            Json usage = Json.object()
                    .put("promptTokenCount", 0)
                    .put("candidatesTokenCount", 1)
                    .put(kind, Json.parse("[\"a\", \"b\"]"))
                    .build();
            Cost cost = PRICING.settle(
                    work(model, "1K").build(), List.of(CallBill.done(1, List.of(PixelSize.of(1024, 1024)), usage)));
            assertTrue(
                    cost.moneyLines().stream().anyMatch(line -> line.amount().equals(usd(usd))),
                    cost.moneyLines().toString());
        }
    }
}
