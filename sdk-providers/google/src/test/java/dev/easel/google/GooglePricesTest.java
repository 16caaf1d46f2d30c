package dev.easel.google;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.easel.pricing.Basis;
import dev.easel.pricing.Credits;
import dev.easel.pricing.PriceLine;
import dev.easel.pricing.Quote;
import dev.easel.pricing.Range;
import dev.easel.request.Delivery;
import dev.easel.request.ImageRequest;
import dev.easel.request.Options;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
            PriceLine output = Prices.line(Prices.quote(Prices.boat(model).size(size)), PriceLine.IMAGE_OUTPUT);
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
                        Prices.usd("0.1512"),
                        Prices.line(
                                        Prices.quote(Prices.boat("gemini-nano-banana-2.1")
                                                .size(shape)
                                                .n(3)),
                                        PriceLine.IMAGE_OUTPUT)
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
            ImageRequest request = Prices.boat(model).size(size).build();
            Quote batch = Prices.EASEL.plan(request, Delivery.BATCH).quote();
            Quote flex = Prices.quote(
                    Prices.boat(model).size(size).options(Options.with(Google.SERVICE_TIER, ServiceTier.FLEX)));

            assertEquals(
                    Prices.usd(amount),
                    Prices.line(batch, PriceLine.IMAGE_OUTPUT).amount());
            assertEquals(
                    Prices.usd(amount),
                    Prices.line(flex, PriceLine.IMAGE_OUTPUT).amount());
        }

        @Test
        void priorityIsDearerByNobodyKnowsHowMuch() {
            Quote quote = Prices.quote(Prices.boat("gemini-nano-banana-2.1")
                    .options(Options.with(Google.SERVICE_TIER, ServiceTier.PRIORITY)));
            assertEquals(Optional.empty(), quote.moneyMax());
            assertEquals(Basis.UNKNOWN, quote.basis());
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
            ImageRequest.Builder request = Prices.boat(model).size(size);
            Optional<Credits> expected = Optional.of(Credits.of(credits));

            assertEquals(expected, Prices.quote(request).credits());
            assertEquals(
                    expected,
                    Prices.EASEL.plan(request.build(), Delivery.BATCH).quote().credits());
            assertEquals(
                    expected,
                    Prices.quote(request.options(Options.with(Google.SERVICE_TIER, ServiceTier.FLEX)))
                            .credits());
        }
    }

    @Nested
    class Sellers {

        @Test
        void vertexIsTakenToAskTheSame() {
            for (String location : List.of("global", "europe-west4")) {
                Quote quote = Prices.easel(Vertex.provider("p", location, o -> o))
                        .plan(Prices.boat("gemini-3-pro-image").build())
                        .quote();
                PriceLine output = Prices.line(quote, PriceLine.IMAGE_OUTPUT);
                assertEquals(Prices.usd("0.1344"), output.amount());
                assertEquals(Basis.ASSUMED, output.basis());
            }
        }

        @Test
        void aServerOfOnesOwnHasNoPriceUntilTheListGivesOne() {
            Quote quote = Prices.easel(Google.provider(o -> o.baseUrl("https://proxy.example/v1beta")))
                    .plan(Prices.boat("gemini-3-pro-image").build())
                    .quote();
            assertEquals(Basis.UNKNOWN, quote.basis());
            assertEquals(Optional.empty(), quote.credits());
        }
    }
}
