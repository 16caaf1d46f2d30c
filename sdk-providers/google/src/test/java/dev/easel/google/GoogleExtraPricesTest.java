package dev.easel.google;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.easel.image.PixelSize;
import dev.easel.pricing.Basis;
import dev.easel.pricing.PriceLine;
import dev.easel.pricing.Quote;
import dev.easel.request.Options;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes on top of the image; sources as in {@link GooglePricesTest}. */
class GoogleExtraPricesTest {

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
        Quote quote = Prices.PRICING.quote(
                Prices.work(model, "1K").addReference(PixelSize.of(512, 512)).build());
        PriceLine input = Prices.line(quote, PriceLine.IMAGE_INPUT);
        assertEquals(Prices.usd(min, max), input.amount());
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
        Quote quote =
                Prices.PRICING.quote(Prices.work(model, "1K").promptTokens(1000).build());
        assertEquals(
                Prices.usd(amount), Prices.line(quote, PriceLine.TEXT_INPUT).amount());
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
                Prices.usd("0", usual),
                Prices.line(Prices.quote(Prices.boat(model)), PriceLine.TEXT_OUTPUT)
                        .amount());
        assertEquals(
                Prices.usd("0", minimal),
                Prices.line(
                                Prices.quote(Prices.boat(model)
                                        .options(Options.with(Google.THINKING_LEVEL, ThinkingLevel.MINIMAL))),
                                PriceLine.TEXT_OUTPUT)
                        .amount());
    }

    @Test
    void thoughtsThatAreShownMayHoldAnImageMore() {
        Quote quote =
                Prices.quote(Prices.boat("gemini-3-pro-image").options(Options.with(Google.INCLUDE_THOUGHTS, true)));
        assertEquals(
                Prices.usd("0.1344", "0.2688"),
                Prices.line(quote, PriceLine.IMAGE_OUTPUT).amount());
    }

    /** K: 14 USD a thousand queries on Gemini 3. */
    @Test
    void searchesCostByTheirQueries() {
        assertEquals(
                Prices.usd("0", "0.042"),
                Prices.line(Prices.quote(Prices.boat("gemini-3-pro-image").webSearch(true)), "search")
                        .amount());
        assertEquals(
                Prices.usd("0", "0.042"),
                Prices.line(
                                Prices.quote(Prices.boat("gemini-nano-banana-2.1")
                                        .options(Options.with(Google.IMAGE_SEARCH, true))),
                                "image-search")
                        .amount());
    }

    @Test
    void aPlanAddsItAllUp() {
        Quote quote = Prices.PRICING.quote(
                Prices.work("gemini-3-pro-image", "1K").promptTokens(22).build());
        assertEquals(Prices.usd("0.134444", "0.158444"), quote.amount());
    }
}
